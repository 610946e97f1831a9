package no.innpass.employer.recovery;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How referrals that did not fit wear on a workplace. Who was referred is not in it.
 *
 * @param days in which they count together
 * @param limit with more than so many the workplace is left in peace
 * @param referrals that count, the newest first
 * @param coolDownUntil last day of the cool-down; absent where there is none
 * @param passes suggestions that were made all the same, the newest first
 */
@Serdeable
public record WearView(
        int days,
        int limit,
        List<Referral> referrals,
        @Nullable LocalDate coolDownUntil,
        List<PassView> passes) {

    @Serdeable
    public record Referral(LocalDate on, WearReason reason) {}

    /** @param by name; absent where the person is gone */
    @Serdeable
    public record PassView(
            LocalDate on, CoolDownReason reason, @Nullable String by) {}
}
