package no.innpass.taxonomy.linking;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void foldsNorwegianAndNeighbouringLetters() {
        assertThat(FoldedText.fold("Ødegård")).isEqualTo("odegard");
        assertThat(FoldedText.fold("Oedegaard")).isEqualTo("odegard");
        assertThat(FoldedText.fold("Ärlig blåbær")).isEqualTo("arlig blabar");
        assertThat(FoldedText.fold("blåbaer")).isEqualTo("blabar");
        assertThat(FoldedText.fold("café")).isEqualTo("cafe");
    }

    @Test
    void partsWordsAtEverythingButLettersAndDigits() {
        assertThat(FoldedText.words(" Helse-, miljø/sikkerhet (HMS) T4 "))
                .containsExactly("helse", "miljo", "sikkerhet", "hms", "t4");
        assertThat(FoldedText.words("  ")).isEmpty();
    }

    /** Without it a name would vanish from the proposals while it is being typed. */
    @Property
    void aPrefixFoldsToAPrefix(
            @ForAll @StringLength(max = 12) @Chars({'a', 'e', 'o', 'å', 'æ', 'ø', 'é', 'k', 'A', 'O'}) String text,
            @ForAll @IntRange(max = 12) int length) {
        String prefix = text.substring(0, Math.min(length, text.length()));
        assertThat(FoldedText.fold(text)).startsWith(FoldedText.fold(prefix));
    }
}
