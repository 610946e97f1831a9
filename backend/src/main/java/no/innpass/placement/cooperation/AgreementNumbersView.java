package no.innpass.placement.cooperation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The real numbers under an agreement with an employer, of all its workplaces.
 *
 * @param since first day; @param until last day that is counted
 * @param asked how often we asked for places
 * @param offered positions of places that were published
 * @param presented people who were shown, of the provider alone where the agreement is with one
 * @param started placements that began, and @param hired people hired after theirs, of the same people
 * @param used what is held against the number of the agreement: for an intake those presented who did not come to nothing, else the
 *     positions offered; absent without a number
 * @param left how many are left of the number, 0 or more; absent without a number
 */
@Serdeable
public record AgreementNumbersView(
        LocalDate since,
        LocalDate until,
        int asked,
        int offered,
        int presented,
        int started,
        int hired,
        @Nullable Integer used,
        @Nullable Integer left) {}
