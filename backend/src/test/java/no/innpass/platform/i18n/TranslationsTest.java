package no.innpass.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** A translation says that nobody has checked it until its line is taken away. */
@Requirement("UXC-02")
class TranslationsTest {

    @Test
    void aLanguageIsUncheckedAsLongAsItsLineStands() {
        Translations translations = new Translations("# why\n\npl\n ti \n");
        assertThat(translations.isUnchecked(NoticeLanguage.TI)).isTrue();
        assertThat(translations.isUnchecked(NoticeLanguage.PL)).isTrue();
        assertThat(translations.isUnchecked(NoticeLanguage.ES)).isFalse();
    }

    @Test
    void theTextThatAppliesIsNoTranslation() {
        assertThat(new Translations().isUnchecked(NoticeLanguage.NB)).isFalse();
        assertThatThrownBy(() -> new Translations("nb")).hasMessageContaining("Bokmål");
    }

    @Test
    void aLineThatIsNoLanguageStopsTheStart() {
        assertThatThrownBy(() -> new Translations("xx")).isInstanceOf(IllegalArgumentException.class);
    }
}
