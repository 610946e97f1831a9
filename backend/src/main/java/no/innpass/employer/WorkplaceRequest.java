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
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What people tell of a workplace (EMP-01, EMP-02).
 *
 * @param industry may be absent where the code tells it
 * @param industryCode five digits of SN2007, as {@code 88.911}: rules of an industry attach by it (PLC-07)
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

        @Nullable @Pattern(regexp = IndustryOfCode.WHOLE, message = "INDUSTRY_CODE") String industryCode,

        @Nullable @PositiveOrZero @Max(1_000_000) Integer employees,
        @Nullable SizeBand sizeBand,

        @Nullable @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipalityNumber,

        @Nullable @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String postCode,

        @Nullable Boolean iaAgreement,
        @Nullable @Size(max = 20) List<@Valid ContactPerson> contacts) {

    /** The industry, told or by its code. */
    @Nullable Industry section() {
        return industry == null && industryCode != null
                ? IndustryOfCode.section(industryCode).orElse(null)
                : industry;
    }

    /**
     * @param pointer JSON pointer of the workplace in the request
     * @throws Refused INVALID_INPUT where the code is no industry's, or another's than the one that is told
     */
    void requireOneIndustry(String pointer) {
        if (industryCode == null) {
            return;
        }
        Industry ofCode = IndustryOfCode.section(industryCode)
                .orElseThrow(
                        () -> new Refused(new CommonProblem.InvalidInput(pointer + "/industryCode", "INDUSTRY_CODE")));
        if (industry != null && industry != ofCode) {
            throw new Refused(new CommonProblem.InvalidInput(pointer + "/industryCode", "OTHER_INDUSTRY"));
        }
    }

    @Nullable SizeBand band() {
        return employees == null ? sizeBand : SizeBand.of(employees);
    }
}
