package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import no.innpass.practiceplace.ProspectReason;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * What can follow is another than the candidate said yes to (PLC-11).
 *
 * @param told what the candidate last said yes to, or was asked
 * @param reason absent where it is not known
 * @param on day of the change
 */
@Serdeable
public record AskedAnewView(
        Prospect told,
        Prospect now,
        @Nullable ProspectReason reason,
        @Nullable String words,
        @Nullable LocalDate on) {}
