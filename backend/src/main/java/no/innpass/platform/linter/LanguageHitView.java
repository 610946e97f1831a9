package no.innpass.platform.linter;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.platform.i18n.Language;

/**
 * @param offset of the first character, in UTF-16 units
 * @param length in UTF-16 units
 * @param severity in a text of the audience that was asked for
 * @param alternative in the caller's language, to be read
 * @param replacement in the language of the word, to be put in its place; empty for a wish about a group, which is taken out
 */
@Serdeable
record LanguageHitView(
        int offset,
        int length,
        String word,
        Category category,
        Severity severity,
        String alternative,
        String replacement) {

    static LanguageHitView of(LanguageHit hit, Audience audience, Language language) {
        return new LanguageHitView(
                hit.offset(),
                hit.length(),
                hit.word(),
                hit.category(),
                hit.severity(audience),
                hit.alternative().in(language),
                hit.category().isWish() ? "" : hit.alternative().written());
    }
}
