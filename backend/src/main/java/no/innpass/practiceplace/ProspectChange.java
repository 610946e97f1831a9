package no.innpass.practiceplace;

import java.time.Instant;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/** The last change of what can follow at a place, after it was settled (PLC-11). */
public record ProspectChange(
        Prospect before,
        Prospect after,
        ProspectReason reason,
        @Nullable String words,
        Instant at) {}
