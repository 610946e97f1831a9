package no.innpass.employer.register;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.SizeBand;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a firm that is looked up.
 *
 * @param number nine digits
 * @param industryCode five digits of SN2007
 * @param employees absent where the register does not tell; it does not below five
 * @param municipality name
 * @param address street
 * @param closedOn day from which it is closed
 * @param workplaceId of the workplace that it is here already
 */
@Serdeable
public record FirmUnitView(
        String number,
        String name,
        @Nullable Industry industry,
        @Nullable String industryCode,
        @Nullable Integer employees,
        @Nullable SizeBand sizeBand,
        @Nullable String municipalityNumber,
        @Nullable String municipality,
        @Nullable String postCode,
        @Nullable String address,
        @Nullable LocalDate closedOn,
        @Nullable UUID workplaceId) {}
