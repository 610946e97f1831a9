package no.innpass.employer.choice;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The principles of an office, all of them and in their order. */
@Serdeable
public record PrinciplesRequest(
        @NotNull @Size(min = 1, max = 12) List<@Valid @NotNull Principle> principles) {}
