package no.innpass.employer.register;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units of a firm to be taken in as workplaces.
 *
 * @param units their numbers, nine digits, each once
 * @param ownerId staff member who owns the relations; without one no place can be published (EMP-03)
 */
@Serdeable
public record TakeUnitsRequest(
        @NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = 20) String> units,
        @Nullable UUID ownerId,
        @Nullable UUID deputyId) {
    /** Units at once. */
    static final int MOST = 50;
}
