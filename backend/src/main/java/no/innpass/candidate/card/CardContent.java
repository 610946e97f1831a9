package no.innpass.candidate.card;

import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.NumberSet;
import org.jspecify.annotations.Nullable;

/**
 * What at least k people have in common, and all that an employer may see of one of them at stage ANONYMOUS (PRI-04).
 *
 * @param tasks done by each of them
 * @param certificates held by each of them
 * @param speaking the lowest level among them; absent if that of one is not known
 * @param hours a band that the hours of each of them cover; absent if there is none
 */
public record CardContent(
        NumberSet tasks,
        NumberSet certificates,
        @Nullable LanguageLevel speaking,
        @Nullable HoursBand hours) {

    /** With only those tasks and certificates that the need asks for (PRI-04). */
    public CardContent forNeed(NumberSet asked, NumberSet demanded) {
        return new CardContent(both(tasks, asked), both(certificates, demanded), speaking, hours);
    }

    private static NumberSet both(NumberSet held, NumberSet asked) {
        return NumberSet.of(held.stream().filter(asked::contains).toArray());
    }
}
