package no.innpass.platform.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innpass.Requirement;
import no.innpass.testing.SharedData;
import org.junit.jupiter.api.Test;

/** How often an ordinary name of a trade would be stopped: thousands of labels that nobody wrote with the lists in mind. */
@Requirement("PRI-08")
class FalseAlarmsTest {
    private final LanguageLinter linter = new LanguageLinter();

    @Test
    void hardlyAnyNorwegianNameOfATradeIsStopped() {
        List<String> labels = SharedData.lines("esco-no/corpus_elements.tsv").stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .distinct()
                .toList();
        List<String> stopped = labels.stream()
                .filter(label ->
                        linter.check(label).stream().anyMatch(hit -> hit.severity(Audience.EMPLOYER) == Severity.BLOCK))
                .toList();
        System.out.println("Language linter, names of trades: " + stopped.size() + " of " + labels.size() + " stopped");
        assertThat(stopped).hasSizeLessThanOrEqualTo(labels.size() / 1000);
    }
}
