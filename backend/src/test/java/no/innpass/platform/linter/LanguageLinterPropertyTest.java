package no.innpass.platform.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;

@Requirement("PRI-08")
class LanguageLinterPropertyTest {
    private static final LanguageLinter LINTER = new LanguageLinter();
    private static final List<String> SENTENCES = Sentences.of("sentences.tsv").all().stream()
            .map(Sentences.Labelled::text)
            .toList();
    private static final List<String> NEUTRAL = List.of(
            "Vi åpner klokka ni.",
            "Du rydder hyller!",
            "Kaffen er varm.",
            "The shop is near the station.",
            "1234",
            "🙂");

    @Property(tries = 300)
    void answersTheSameTwice(@ForAll("texts") String text) {
        assertThat(LINTER.check(text)).isEqualTo(LINTER.check(text));
    }

    @Property(tries = 300)
    void caseAndFormOfTheLettersDoNotMatter(@ForAll("texts") String text) {
        List<String> plain = found(text);
        assertThat(found(text.toUpperCase(Locale.ROOT))).isEqualTo(plain);
        assertThat(found(text.toLowerCase(Locale.ROOT))).isEqualTo(plain);
        assertThat(found(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(plain);
    }

    @Property(tries = 300)
    void neutralTextAroundNeverHidesAFinding(
            @ForAll("texts") String text, @ForAll("neutral") String before, @ForAll("neutral") String after) {
        assertThat(found(before + "\n" + text + "\n" + after)).containsAll(found(text));
    }

    @Property(tries = 300)
    void findingsAreInOrderDoNotOverlapAndQuoteTheText(@ForAll String noise, @ForAll("texts") String text) {
        String whole = noise + " " + text;
        int last = 0;
        for (LanguageHit hit : LINTER.check(whole)) {
            assertThat(hit.offset()).isGreaterThanOrEqualTo(last);
            assertThat(whole.substring(hit.offset(), hit.offset() + hit.length()))
                    .isEqualTo(hit.word());
            last = hit.offset() + hit.length();
        }
    }

    @Property(tries = 100)
    void anInvisibleSignInsideAWordHidesNothing(@ForAll("texts") String text) {
        StringBuilder hidden = new StringBuilder();
        text.chars().forEach(letter -> {
            hidden.append((char) letter);
            if (Character.isLetter(letter)) {
                hidden.append('\u00AD');
            }
        });
        assertThat(found(hidden.toString())).isEqualTo(found(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> neutral() {
        return Arbitraries.of(NEUTRAL);
    }

    /** What was found, without places. */
    private static List<String> found(String text) {
        return LINTER.check(text).stream()
                .map(hit -> hit.category() + " " + Tokens.fold(hit.word()))
                .toList();
    }
}
