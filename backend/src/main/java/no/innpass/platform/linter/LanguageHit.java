package no.innpass.platform.linter;

/**
 * One finding in a text.
 *
 * @param offset first character, counted in UTF-16 units as browsers and Java do
 * @param length in UTF-16 units, at least 1
 * @param word the text found, as the writer wrote it
 * @param strong the lists stop it towards employers; else it warns there too
 * @param alternative what may be said instead
 */
public record LanguageHit(
        int offset, int length, String word, Category category, boolean strong, Alternative alternative) {

    public Severity severity(Audience audience) {
        return audience.severity(category, strong);
    }
}
