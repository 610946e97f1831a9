package no.innpass.platform.linter;

import java.util.List;

/**
 * A free text that is not taken.
 *
 * @param place JSON pointer into the body
 * @param hits those that stop it, at least one
 */
record StoppedText(String place, String text, List<LanguageHit> hits) {

    static StoppedText of(String place, String text, Audience audience, LanguageLinter linter) {
        return new StoppedText(
                place,
                text,
                linter.check(text).stream()
                        .filter(hit -> hit.severity(audience) == Severity.BLOCK)
                        .toList());
    }

    boolean isWish() {
        return hits.stream().anyMatch(hit -> hit.category().isWish());
    }
}
