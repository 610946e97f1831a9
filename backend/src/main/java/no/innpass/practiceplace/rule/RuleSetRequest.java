package no.innpass.practiceplace.rule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.innpass.employer.Sector;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as an administrator writes it (PLC-07).
 *
 * @param ground the law, or whose rule it is
 * @param kind LEGAL_HARD for the law, FORMAL_DISPENSABLE for an owner's rule; no other
 * @param industryCode the first two to five digits of SN2007: where it holds
 * @param organisationNumber of the owner; a rule set with neither industry nor owner holds nowhere yet
 * @param from first day; @param to last day
 */
@Serdeable
public record RuleSetRequest(
        @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 120) String nameNb,

        @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 120) String nameEn,

        @FreeText(Audience.EMPLOYER) @NotBlank @Size(max = 300) String ground,

        @NotNull DemandKind kind,

        @Nullable @Pattern(regexp = "[0-9]{2}(\\.[0-9]{1,3})?", message = "INDUSTRY_CODE")
        String industryCode,

        @Nullable @Pattern(regexp = "[0-9]{9}", message = "ORGANISATION_NUMBER") String organisationNumber,

        @Nullable Sector sector,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotNull @Valid RuleTerms terms) {}
