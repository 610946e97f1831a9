package no.innpass.platform.purpose;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.i18n.TextDirection;

/**
 * A language of the notice.
 *
 * @param code for {@code lang}, and for the address of the page
 * @param name as the language calls itself
 */
@Serdeable
public record NoticeLanguageView(String code, String name, TextDirection direction) {
    static NoticeLanguageView of(NoticeLanguage language) {
        return new NoticeLanguageView(language.code(), language.ownName(), language.direction());
    }
}
