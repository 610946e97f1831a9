package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.innpass.employer.ContactRole;
import no.innpass.employer.Sector;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A firm that joins by itself (EMP-23).
 *
 * @param organisationNumber nine digits, blanks allowed between them; its check digit is looked at (INTG-06)
 * @param municipality four digits: its office checks the right to act
 * @param role the person's own at the firm
 */
@Serdeable
record JoinRequest(
        @NotBlank @Size(max = 20) String organisationNumber,
        @NotBlank @Size(max = 200) String firmName,
        @NotNull Sector sector,

        @NotNull @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,

        @NotBlank @Size(max = 120) String name,
        @NotNull ContactRole role,

        @NotNull @Pattern(regexp = "\\+[0-9]{8,15}", message = "PHONE_NUMBER") String phone,

        @Nullable @Email @Size(max = 200) String email,
        @NotNull @Valid Draft need) {

    JoinRequest numbered(String digits) {
        return new JoinRequest(digits, firmName.strip(), sector, municipality, name.strip(), role, phone, email, need);
    }

    /** The need as far as it is known. */
    @Serdeable
    record Draft(
            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 120) String title,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 1000) String summary) {}
}
