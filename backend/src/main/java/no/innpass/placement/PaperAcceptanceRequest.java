package no.innpass.placement;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * An acceptance on paper, registered by staff (AGR-05).
 *
 * @param contentHash of the content that was signed
 * @param personName who signed
 * @param reason why on paper
 * @param witness who was present
 */
@Serdeable
record PaperAcceptanceRequest(
        @NotNull PaperParty party,
        @NotBlank @Size(max = 64) String contentHash,
        @NotBlank @Size(max = 200) String personName,
        @FreeText(Audience.HEARD) @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String witness) {

    /** Who may sign on paper: NAV itself accepts in the product. */
    enum PaperParty {
        CANDIDATE,
        EMPLOYER;

        Party party() {
            return Party.valueOf(name());
        }
    }
}
