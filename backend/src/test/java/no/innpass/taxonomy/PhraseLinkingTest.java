package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** What people write finds what they mean among the first five, over all kinds, in bokmål, nynorsk and English ({@code phrases.tsv}). */
@Requirement("CAN-04")
class PhraseLinkingTest {
    private static final Concepts CONCEPTS = Concepts.starter();
    private static final int FIRST = 5;

    @Test
    void everyPhraseProposesItsConceptWithinTheFirstFive() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String[]> phrases = phrases();
        for (String[] phrase : phrases) {
            Language language = phrase[0].equals("en") ? Language.EN : Language.NB;
            List<String> proposed = codes(phrase[1], language);
            if (!proposed.contains(phrase[2])) {
                missed.add(String.join(" ", phrase) + ": " + proposed);
            }
        }
        assertThat(phrases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(phrases).extracting(phrase -> phrase[0]).contains("nb", "nn", "en");
        assertThat(missed).isEmpty();
    }

    @Test
    void oneWrongLetterStillProposesTheOccupation() {
        List<String> missed = new ArrayList<>();
        CONCEPTS.ofKinds(Set.of(ConceptKind.OCCUPATION), Language.NB).stream()
                .filter(concept -> concept.label(Language.NB).matches("\\p{L}{8,}"))
                .forEach(concept -> {
                    String name = concept.label(Language.NB).toLowerCase(Locale.ROOT);
                    int middle = name.length() / 2;
                    String typed = name.substring(0, middle) + name.substring(middle + 1);
                    if (!codes(typed, Language.NB).contains(concept.code())) {
                        missed.add(typed + ": " + codes(typed, Language.NB));
                    }
                });
        assertThat(missed).isEmpty();
    }

    @Test
    void whatIsLikeNothingProposesNothing() {
        assertThat(codes("qxzwvv jjj", Language.NB)).isEmpty();
        assertThat(codes("%_'\"🙂", Language.NB)).isEmpty();
    }

    private static List<String> codes(String text, Language language) {
        return CONCEPTS.search(text, Set.of(), language, FIRST).stream()
                .map(hit -> hit.concept().code())
                .toList();
    }

    private static List<String[]> phrases() throws IOException {
        try (InputStream in = Objects.requireNonNull(PhraseLinkingTest.class.getResourceAsStream("phrases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
