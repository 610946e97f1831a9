package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is made or changed.
 *
 * @param wanted how many firms are to take people in when it is over
 * @param from first day; @param to last day
 * @param ownerId a market contact or leader of one of the offices; without one, the caller
 * @param municipalities of four digits, also across the borders of offices and counties
 * @param industries none for all of them
 * @param offices that share it; @param providers that share it
 */
@Serdeable
public record RecruitmentPlanRequest(
        @FreeText(Audience.HEARD) @NotBlank @Size(max = 100) String name,

        @FreeText(Audience.HEARD) @Nullable @Size(min = 1, max = 500) String goal,

        @Nullable @Min(1) @Max(9999) Integer wanted,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable UUID ownerId,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String> municipalities,

        @Nullable @Size(max = 20) List<@NotNull Industry> industries,
        @NotNull @Size(min = 1, max = 40) List<@NotNull UUID> offices,
        @Nullable @Size(max = 40) List<@NotNull UUID> providers) {

    public RecruitmentPlanRequest {
        name = name == null ? null : name.strip();
        goal = Words.orNone(goal);
    }

    /** The industries that it is about; empty for all of them. */
    List<Industry> chosenIndustries() {
        return Objects.requireNonNullElse(industries, List.of());
    }

    /** The providers that share it; empty where none does. */
    List<UUID> sharingProviders() {
        return Objects.requireNonNullElse(providers, List.of());
    }
}
