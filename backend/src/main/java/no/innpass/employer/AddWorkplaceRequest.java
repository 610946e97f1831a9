package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workplace to be added to an employer.
 *
 * @param unitNumber number of the unit in the register, nine digits, blanks allowed between them
 * @param ownerId staff member who owns the relation; without one no place can be published (EMP-03)
 */
@Serdeable
public record AddWorkplaceRequest(
        @NotNull UUID employerId,
        @NotBlank @Size(max = 20) String unitNumber,
        @Nullable UUID ownerId,
        @Nullable UUID deputyId,
        @NotNull @Valid WorkplaceRequest workplace) {}
