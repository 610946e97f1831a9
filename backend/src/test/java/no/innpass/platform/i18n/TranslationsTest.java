package no.innpass.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** A translation says that nobody has checked it until its line is taken away. */
@Requirement("UXC-02")
class TranslationsTest {
    private static final Messages MESSAGES = new Messages();

    @Test
    void aLanguageIsUncheckedAsLongAsItsLineStands() {
        Translations translations = new Translations(MESSAGES, "# why\n\npl\n ti \n");
        assertThat(translations.unchecked(NoticeLanguage.TI)).isNotBlank();
        assertThat(translations.unchecked(NoticeLanguage.PL)).isNotBlank();
        assertThat(translations.unchecked(NoticeLanguage.ES)).isNull();
    }

    @Test
    void theTextThatAppliesIsNoTranslation() {
        assertThat(new Translations(MESSAGES).unchecked(NoticeLanguage.NB)).isNull();
        assertThatThrownBy(() -> new Translations(MESSAGES, "nb")).hasMessageContaining("Bokmål");
    }

    @Test
    void aLineThatIsNoLanguageStopsTheStart() {
        assertThatThrownBy(() -> new Translations(MESSAGES, "xx")).isInstanceOf(IllegalArgumentException.class);
    }
}
