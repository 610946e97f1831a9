package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people tell of a workplace (EMP-01, EMP-02).
 *
 * @param employees ordinary employees; absent when not known
 * @param sizeBand where only the band is known; with a number of employees it is left out of account
 * @param municipalityNumber four digits; may be absent when the post code tells it
 * @param contacts replaces the list: a person with an id, or with the name of one who is there, is kept and changed; others are
 *     new; one left out goes
 */
@Serdeable
public record WorkplaceRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 200) String department,
        @NotNull Sector sector,
        @NotNull Surroundings surroundings,
        @Nullable Industry industry,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer employees,
        @Nullable SizeBand sizeBand,

        @Nullable @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipalityNumber,

        @Nullable @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String postCode,

        @Nullable Boolean iaAgreement,
        @Nullable @Size(max = 20) List<@Valid ContactPerson> contacts) {

    @Nullable SizeBand band() {
        return employees == null ? sizeBand : SizeBand.of(employees);
    }
}
