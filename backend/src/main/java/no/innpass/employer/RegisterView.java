package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation register says of a unit, beside what people here say of it (INTG-06).
 *
 * @param industryCode five digits of SN2007
 * @param closedOn day from which it is closed there
 * @param employerStanding of its legal body; absent where that has not been read
 * @param prospect the register brought it in, nobody owns it and nobody has spoken with it (INTG-09)
 */
@Serdeable
public record RegisterView(
        String name,
        @Nullable String address,
        @Nullable String industryCode,
        @Nullable LocalDate closedOn,
        @Nullable RegisterStanding employerStanding,
        boolean prospect) {}
