package no.innpass.candidate.card;

import java.util.List;
import java.util.UUID;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.NumberSet;
import org.jspecify.annotations.Nullable;

/**
 * At least k people and what all of them have in common: the one card that each of them gets.
 *
 * @param tasks done by every member
 * @param certificates held by every member
 * @param speaking the lowest level among them; absent if that of one is not known
 * @param hours a band that the hours of every member cover; absent if there is none
 */
public record CardClass(
        List<UUID> members,
        NumberSet tasks,
        NumberSet certificates,
        @Nullable LanguageLevel speaking,
        @Nullable HoursBand hours) {
    public CardClass {
        members = List.copyOf(members);
    }
}
