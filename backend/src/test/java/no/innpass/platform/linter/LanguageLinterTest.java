package no.innpass.platform.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"PRI-08", "HR-5"})
class LanguageLinterTest {
    private final LanguageLinter linter = new LanguageLinter();

    @Test
    void tellsTwoHundredSentencesApart() {
        Sentences sentences = Sentences.of("sentences.tsv");
        Sentences.Measure measure = sentences.measure(this::isStopped);
        System.out.println("Language linter, sentences.tsv: " + measure);
        assertThat(sentences.toStop()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(sentences.toPass()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(measure.precision()).as(measure.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure.recall()).as(measure.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held-out.tsv", "held-out-2.tsv"})
    void staysGoodOnSentencesThatWereWrittenLater(String file) {
        Sentences.Measure measure = Sentences.of(file).measure(this::isStopped);
        System.out.println("Language linter, " + file + ": " + measure);
        assertThat(measure.precision()).as(measure.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure.recall()).as(measure.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void hasAtLeast250EntriesOfOneVersion() {
        assertThat(linter.size()).isGreaterThanOrEqualTo(250);
        assertThat(linter.version()).matches("\\d{4}\\.\\d+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"schizoaffektiv", "AAP", "nedsatt arbeidsevne", "ADHD-diagnose", "uføretrygden", "rusmisbrukere"
            })
    void stopsWhatTheRequirementNamesAndOnlyWarnsInStaffNotes(String word) {
        List<LanguageHit> hits = linter.check("Kandidaten: " + word + ".");
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().severity(Audience.EMPLOYER)).isEqualTo(Severity.BLOCK);
        assertThat(hits.getFirst().severity(Audience.STAFF)).isEqualTo(Severity.WARN);
        assertThat(hits.getFirst().severity(Audience.HEARD)).isEqualTo(Severity.WARN);
    }

    @Test
    void namesThePlaceInUnitsOfTheBrowserAndAFunctionalAlternative() {
        String text = "🙂 Å! Hun har søvnforstyrrelser.";
        LanguageHit hit = linter.check(text).getFirst();
        assertThat(text.substring(hit.offset(), hit.offset() + hit.length())).isEqualTo("søvnforstyrrelser");
        assertThat(hit.word()).isEqualTo("søvnforstyrrelser");
        assertThat(hit.alternative().in(Language.EN)).isEqualTo("needs to start at 10");
        assertThat(hit.alternative().written()).isEqualTo("trenger å begynne klokka 10");
    }

    @Test
    void everyAlternativeIsCleanItself() {
        Sentences.of("sentences.tsv").toStop().stream()
                .flatMap(text -> linter.check(text).stream())
                .map(LanguageHit::alternative)
                .distinct()
                .forEach(alternative -> assertThat(
                                linter.check(alternative.nb() + ". " + alternative.nn() + ". " + alternative.en()))
                        .as(alternative.key())
                        .isEmpty());
    }

    @Test
    void aLongTextOfAnyKindTakesBoundedTime() {
        String[] hostile = {
            "a".repeat(200_000),
            "ikke ".repeat(40_000),
            "har det ".repeat(25_000),
            "1 ".repeat(100_000),
            "adhd".repeat(50_000)
        };
        for (String text : hostile) {
            long start = System.nanoTime();
            linter.check(text);
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds for 200,000 characters of " + text.substring(0, 8))
                    .isLessThan(5_000);
        }
    }

    private boolean isStopped(String text) {
        return linter.check(text).stream().anyMatch(hit -> hit.severity(Audience.EMPLOYER) == Severity.BLOCK);
    }
}
