package no.innpass.geography;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import no.innpass.shared.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoBoxTest {
    private final Areas areas = new Areas();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,2,3",
                "1,2,3,4,5",
                "a,b,c,d",
                "10,59,10,60",
                "11,59,10,60",
                "10,60,11,59",
                "NaN,59,11,60",
                "-181,0,1,1",
                "0,0,1,90.1",
                "0,-Infinity,1,1",
                ",,,"
            })
    void takesNoBoxForOne(String text) {
        assertThat(GeoBox.parse(text)).isEmpty();
    }

    @Test
    void holdsTheMunicipalitiesWhoseCentreIsInIt() {
        GeoBox around = GeoBox.parse("10.5,59.8,11.2,60.9").orElseThrow();
        assertThat(areas.municipalitiesIn(around))
                .extracting(Municipality::name)
                .contains("Oslo")
                .doesNotContain("Bergen");
        assertThat(areas.municipalitiesIn(GeoBox.parse("-180,-90,180,90").orElseThrow()))
                .as("all of the globe holds all of them")
                .hasSameSizeAs(areas.municipalities());
    }

    /** Cut along a meridian between two points, one half or the other holds the point. */
    @Property
    void whatIsInABoxIsInOneOfItsHalves(
            @ForAll @DoubleRange(min = 4, max = 31) double longitude,
            @ForAll @DoubleRange(min = 57, max = 72) double latitude,
            @ForAll @DoubleRange(min = 5, max = 30) double cut) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        boolean west = new GeoBox(4, 57, cut, 72).contains(point);
        boolean east = new GeoBox(cut, 57, 31, 72).contains(point);
        assertThat(west || east).isTrue();
        assertThat(west && east).isEqualTo(longitude == cut);
    }
}
