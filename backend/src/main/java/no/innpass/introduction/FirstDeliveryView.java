package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether this would be a weak first candidate for an employer who has no good experience with us yet (MAT-26). It stops nothing.
 *
 * @param warn false once the reader has chosen
 * @param why absent where nothing is warned of
 * @param score the number shown for the pair; absent where it is not known
 * @param coolDownUntil last day on which the workplace is left in peace, so that a suggestion needs a reason (EMP-10); else absent
 * @param limit {@code match.firstDelivery}
 */
@Serdeable
record FirstDeliveryView(
        boolean warn,
        @Nullable FirstDeliveryWhy why,
        @Nullable Integer score,
        int limit,
        @Nullable LocalDate coolDownUntil) {}
