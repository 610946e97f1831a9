package no.innpass.platform.linter;

import no.innpass.platform.i18n.Language;

/**
 * Functional wording that may stand in place of a word: what the person needs or can do.
 *
 * @param key stable name in {@code alternatives.tsv}
 * @param written the wording in the language of the list that the word stands in; bokmål where a word is alike in all languages
 */
public record Alternative(String key, String nb, String nn, String en, String written) {

    /** The wording in the language of the reader. */
    public String in(Language language) {
        return language == Language.EN ? en : nb;
    }
}
