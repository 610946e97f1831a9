package no.innpass.employer.inside;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.innpass.employer.TraitSource;

/**
 * What somebody of us has seen at a workplace. Things that are not named stay as they were told before.
 *
 * @param source VISIT, HOSPITERING, or SELF for what the workplace has told one of us
 * @param seenOn at the latest today
 */
@Serdeable
public record InsideRequest(
        @NotNull TraitSource source,
        @NotNull LocalDate seenOn,

        @NotNull @Size(min = 1, max = 15) List<@Valid @NotNull InsideAnswer> items) {}
