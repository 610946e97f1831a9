package no.innpass.platform.linter;

import static org.assertj.core.api.Assertions.assertThat;

import no.innpass.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"HR-10", "PLC-15", "OVS-12"})
class GroupWishTest {
    private final LanguageLinter linter = new LanguageLinter();

    @Test
    void tellsWishesAboutGroupsFromDemandsOfTheWork() {
        Sentences.Measure measure = Sentences.of("wishes.tsv").measure(this::isWish);
        System.out.println("Wishes about groups, wishes.tsv: " + measure);
        assertThat(measure.toStop() + measure.toPass()).isGreaterThanOrEqualTo(60);
        assertThat(measure.precision()).as(measure.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure.recall()).as(measure.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only Norwegian girls",
                "Only Norwegian girls, please!",
                "BARE NORSKE JENTER",
                "Vi vil helst ha en kvinne i resepsjonen.",
                "Not from Somalia",
                "ikke fra Polen",
                "Nobody from abroad",
                "under 30",
                "Du er under 30 år",
                "Alder: mellom 20 og 35 år",
                "not older than 45",
                "Vi ønsker ikke muslimer",
                "uten hijab",
                "Ingen utlendinger",
                "ingen asylsøkere her",
                "Preferably male",
                "kun etnisk norske",
                "Må være frisk og sterk",
                "We prefer women for this job",
                "helst uten små barn",
            })
    void findsAWishForOrAgainstAGroup(String text) {
        assertThat(isWish(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ta imot varer, sette på plass, hjelpe kunder.",
                "Vi snakker bare norsk på jobben.",
                "Norwegian B1 is wished, only spoken",
                "Du må kunne løfte under 30 kg",
                "Maks 25 timer i uken, ikke helg",
                "Arbeid med barn og unge. Du må like eldre mennesker.",
                "Ikke tungt arbeid, men mye gåing.",
                "Du må male vegger og ikke søle",
                "Bruk bare hvite klær",
                "Vi er over 40 ansatte",
                "Varene kommer fra Polen",
                "Ingen krav til erfaring 🙂 مرحبا",
                "Mellom 20 og 30 kunder om dagen",
                "Kjøleren skal være under 40 grader",
            })
    void leavesWorkAlone(String text) {
        assertThat(linter.check(text)).as(text).isEmpty();
    }

    private boolean isWish(String text) {
        return linter.check(text).stream().anyMatch(hit -> hit.category().isWish());
    }
}
