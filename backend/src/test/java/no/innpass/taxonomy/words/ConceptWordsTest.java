package no.innpass.taxonomy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concepts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typed words mean, over the starter list. */
@Requirement("MAT-24")
class ConceptWordsTest {
    private static final Concepts CONCEPTS = Concepts.starter();

    @ParameterizedTest
    @CsvSource({
        "pleieasistent, Pleieassistent",
        "pleieassistent, Pleieassistent",
        "PLEIEASSISTENTER, Pleieassistent",
        "ekstravakt, Pleieassistent",
        "ringevikar, Pleieassistent",
        "kantine, Kantinemedarbeider",
        "kafe, Kantinemedarbeider",
        "kafé, Kafémedarbeider",
        "kjøkken, Kantinemedarbeider",
        "kjøkken, Kjøkkenassistent",
        "kjøken, Kjøkkenassistent",
        "reinhaldar, Renholder",
        "bakere, Baker",
        "sveiseren, Sveiser",
        "cleaner, Renholder"
    })
    void aWordMeans(String typed, String concept) {
        assertThat(labels(typed)).contains(concept);
    }

    @Test
    void theNearestWayIsTold() {
        assertThat(how("pleieassistent", "Pleieassistent")).isEqualTo(How.NAMED);
        assertThat(how("tilkallingsvikar", "Pleieassistent")).isEqualTo(How.RELATED);
        assertThat(how("pleieasistent", "Pleieassistent")).isEqualTo(How.SPELLING);
        assertThat(CONCEPTS.read("pleieasistent").getFirst().read()).containsExactly("pleieassistent");
    }

    @Test
    void aWordThatIsKnownIsNotMended() {
        assertThat(CONCEPTS.read("baker").getFirst().read()).isEmpty();
    }

    @Test
    void smallWordsAreLeftOutAndUnknownOnesMeanNothing() {
        assertThat(CONCEPTS.read("arbeid i kantine").stream().map(ReadWord::typed))
                .containsExactly("arbeid", "kantine");
        assertThat(CONCEPTS.read("xqzzyv").getFirst().hits()).isEmpty();
        assertThat(CONCEPTS.read("  ")).isEmpty();
    }

    private static Set<String> labels(String typed) {
        return hits(typed).stream()
                .map(hit -> CONCEPTS.label(hit.number(), Language.NB))
                .collect(Collectors.toSet());
    }

    private static How how(String typed, String label) {
        return hits(typed).stream()
                .filter(hit -> CONCEPTS.label(hit.number(), Language.NB).equals(label))
                .map(WordHit::how)
                .findFirst()
                .orElseThrow();
    }

    private static List<WordHit> hits(String typed) {
        return CONCEPTS.read(typed).stream()
                .flatMap(word -> word.hits().stream())
                .toList();
    }
}
