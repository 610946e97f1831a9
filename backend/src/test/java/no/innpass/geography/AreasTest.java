package no.innpass.geography;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.shared.GeoPoint;
import no.innpass.testing.SharedData;
import org.junit.jupiter.api.Test;

@Requirement("INTG-17")
class AreasTest {
    private static final Areas AREAS = new Areas();

    @Test
    void hasThe15CountiesAndThe357MunicipalitiesOf2026() {
        assertThat(AREAS.counties())
                .filteredOn(county -> county.kind() == County.Kind.COUNTY)
                .hasSize(15);
        assertThat(AREAS.municipalities())
                .filteredOn(municipality -> municipality.county().kind() == County.Kind.COUNTY)
                .hasSize(357);
    }

    @Test
    void everyMunicipalityLiesInTheCountyOfItsNumberAndHasItsOwnCentre() {
        for (Municipality municipality : AREAS.municipalities()) {
            Area centre = AREAS.centreOf(municipality.number()).orElseThrow();
            assertThat(centre.municipality()).isEqualTo(municipality);
            assertThat(AREAS.inMunicipality(municipality.number())).startsWith(centre);
            assertThat(municipality.number()).startsWith(municipality.county().number());
        }
    }

    @Test
    void areaNumbersAreUniqueAndFitTenBits() {
        assertThat(AREAS.all())
                .extracting(Area::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 1 && number <= Area.HIGHEST_NUMBER);
        assertThat(AREAS.all()).hasSizeBetween(900, 1007);
    }

    @Test
    void everyMunicipalityOfThePublicListHasACentre() {
        Set<String> published = SharedData.lines("norway/postal_codes_no.tsv").stream()
                .map(line -> line.split("\t", -1)[2])
                .collect(toSet());
        assertThat(AREAS.municipalities())
                .extracting(Municipality::number)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void everyPostCodeLeadsToAnAreaOfItsOwnMunicipality() {
        for (String line : SharedData.lines("norway/postal_codes_no.tsv")) {
            String[] row = line.split("\t", -1);
            assertThat(AREAS.byPostCode(row[0]))
                    .as(row[0])
                    .hasValueSatisfying(
                            area -> assertThat(area.municipality().number()).isEqualTo(row[2]));
        }
    }

    @Test
    void placesOfThePublicListLeadToTheAreaOfTheSameName() {
        assertThat(AREAS.byPostCode("3510")).map(Area::name).hasValue("Hønefoss");
        assertThat(AREAS.byPostCode("9900")).map(Area::name).hasValue("Kirkenes");
        assertThat(AREAS.byPostCode("0955")).map(Area::name).hasValue("Grorud");
        assertThat(AREAS.byPostCode("9170")).map(Area::name).hasValue("Longyearbyen");
    }

    @Test
    void aCodeThatIsNotInUseLeadsNowhere() {
        for (String code : List.of("9999", "0000", "12", "abcd", "١٢٣٤", "")) {
            assertThat(AREAS.byPostCode(code)).as(code).isEmpty();
        }
    }

    @Test
    void everyAreaOfTheMainlandLiesInsideNorway() {
        for (Area area : AREAS.all()) {
            if (area.municipality().county().kind() == County.Kind.COUNTY) {
                assertThat(area.point().latitude()).as(area.name()).isBetween(57.9, 71.2);
                assertThat(area.point().longitude()).as(area.name()).isBetween(4.4, 31.3);
            }
        }
    }

    @Test
    void everyAreaLiesNearTheOthersOfItsMunicipalityAndCounty() {
        for (Area area : AREAS.all()) {
            Municipality own = area.municipality();
            GeoPoint centre = AREAS.centreOf(own.number()).orElseThrow().point();
            if (own.county().kind() == County.Kind.COUNTY) {
                assertThat(area.point().kilometresTo(centre)).as(area.name()).isLessThan(80);
                assertThat(area.point().kilometresTo(middleOf(own.county())))
                        .as(area.name())
                        .isLessThan(320);
            }
        }
    }

    @Test
    void searchBeginsWithThePlaceThenTheMunicipality() {
        assertThat(AREAS.search("lille", 50))
                .extracting(Area::name)
                .startsWith("Lillehammer", "Lillesand", "Lillestrøm");
        assertThat(AREAS.search("Ringerike", 2))
                .extracting(Area::name)
                .startsWith("Hønefoss")
                .hasSize(2);
        assertThat(AREAS.search("3510", 5)).extracting(Area::name).containsExactly("Hønefoss");
        assertThat(AREAS.search("øs", 50)).extracting(Area::name).contains("Østby");
        assertThat(AREAS.search("finnes ikke", 5)).isEmpty();
    }

    @Test
    void aNameMayBelongToSeveralPlaces() {
        assertThat(AREAS.named("sand"))
                .extracting(area -> area.municipality().name())
                .containsExactly("Suldal", "Nord-Odal");
    }

    private static GeoPoint middleOf(County county) {
        List<GeoPoint> centres = AREAS.all().stream()
                .filter(area -> area.isCentre() && area.municipality().county().equals(county))
                .map(Area::point)
                .toList();
        return new GeoPoint(
                centres.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(),
                centres.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow());
    }
}
