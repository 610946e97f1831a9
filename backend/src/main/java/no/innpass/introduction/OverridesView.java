package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Overrides of the own offices, newest first, and how often each reason was given in the last twelve months (MAT-34).
 *
 * @param counts reasons that were given, in the order of the enumeration
 */
@Serdeable
public record OverridesView(List<OverrideView> items, List<Count> counts) {

    /** How often one reason was given. */
    @Serdeable
    @Schema(name = "OverrideCount")
    public record Count(OverrideReason reason, int count) {}
}
