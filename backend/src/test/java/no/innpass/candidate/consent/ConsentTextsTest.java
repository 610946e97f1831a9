package no.innpass.candidate.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.i18n.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody says yes to can be read in ten languages, and each translation says whether it has been checked. */
@Requirement({"PRI-05", "UXC-02"})
class ConsentTextsTest {
    private static final Messages MESSAGES = new Messages();

    private final Translations translations = new Translations(MESSAGES);
    private final ConsentTexts texts = new ConsentTexts(MESSAGES, translations);

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void everyConsentThatCanBeAskedForStandsInTenLanguages(NoticeLanguage language) {
        Set<String> different = new HashSet<>();
        List<ConsentType> asked = Arrays.stream(ConsentType.values())
                .filter(type -> !texts.isMissing(type))
                .toList();
        assertThat(asked).isNotEmpty().allSatisfy(type -> {
            ConsentTranslationView translated =
                    texts.translated(type, texts.version(type), language).orElseThrow();
            assertThat(translated.code()).isEqualTo(language.code());
            assertThat(translated.unchecked()).isEqualTo(translations.unchecked(language));
            different.add(translated.text());
        });
        assertThat(different).hasSameSizeAs(asked);
    }

    @Test
    void aVersionThatIsNotTranslatedHasNoTranslation() {
        assertThat(texts.translated(ConsentType.STORY, "999", NoticeLanguage.AR))
                .isEmpty();
    }
}
