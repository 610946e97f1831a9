package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A line of the staff list, for the owning office.
 *
 * @param unconfirmed nobody has said "still available" within {@code availability.confirmDays} (CAN-19)
 * @param mapped there is a mapping young enough to ask the candidate (CAN-18)
 * @param unseenDays days in which somebody who is ready has stood in no list for a place, from {@code exposure.unseenDays} on (MAT-29)
 * @param place name of the home's area
 */
@Serdeable
public record CandidateListView(
        UUID id,
        long number,
        String name,
        Readiness readiness,
        @Nullable LocalDate readyFrom,
        boolean unconfirmed,
        boolean mapped,
        @Nullable String place,
        @Nullable String adviserName,
        @Nullable PlacementPurpose mainPurpose,
        @Nullable LanguageLevel speaking,
        @Nullable Integer unseenDays) {}
