package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A new place at a workplace. */
@Serdeable
public record NewPracticePlaceRequest(
        @NotNull UUID workplaceId, @NotNull @Valid PracticePlaceRequest place) {}
