package no.innpass.employer.inside;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a workplace says of itself today. Things that are not named stay as they were said before. */
@Serdeable
public record OwnInsideRequest(
        @NotNull @Size(min = 1, max = 15) List<@Valid @NotNull InsideAnswer> items) {}
