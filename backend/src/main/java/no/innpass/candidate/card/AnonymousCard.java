package no.innpass.candidate.card;

import java.util.UUID;
import no.innpass.geography.Region;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.NumberSet;
import org.jspecify.annotations.Nullable;

/**
 * What employers of a region may see of a candidate, equal to the letter to that of k - 1 others.
 *
 * @param candidateId stays on the server: what is sent carries an id of its own for each employer and need
 * @param group which cards are equal; means nothing outside this answer
 */
public record AnonymousCard(
        UUID candidateId,
        Region region,
        int group,
        NumberSet tasks,
        NumberSet certificates,
        @Nullable LanguageLevel speaking,
        @Nullable HoursBand hours) {

    /** The card with only those tasks and certificates that the need asks for (PRI-04). */
    public AnonymousCard forNeed(NumberSet asked, NumberSet demanded) {
        return new AnonymousCard(
                candidateId, region, group, both(tasks, asked), both(certificates, demanded), speaking, hours);
    }

    private static NumberSet both(NumberSet held, NumberSet asked) {
        return NumberSet.of(held.stream().filter(asked::contains).toArray());
    }
}
