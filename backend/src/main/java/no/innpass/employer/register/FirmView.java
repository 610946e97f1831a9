package no.innpass.employer.register;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.RegisterStanding;
import no.innpass.employer.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A legal body that is looked up by its number, or by that of one of its units (INTG-06).
 *
 * @param number of the body, nine digits
 * @param since day of the standing; absent while it is active, and where it is not told
 * @param employerId of the employer that it is here already
 * @param units in the order of their names, at most 300; only the unit whose number was asked for
 * @param unitsInAll how many it has; 1 where a unit's number was asked for
 */
@Serdeable
public record FirmView(
        String number,
        String name,
        Sector sector,
        RegisterStanding standing,
        @Nullable LocalDate since,
        RegisterSource source,
        @Nullable UUID employerId,
        List<FirmUnitView> units,
        int unitsInAll) {}
