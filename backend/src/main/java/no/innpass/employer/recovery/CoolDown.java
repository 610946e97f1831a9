package no.innpass.employer.recovery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A workplace is left in peace, after more referrals that did not fit than {@code crm.wearLimit} within {@code crm.wearDays}. Pure.
 *
 * @param since the day of the referral that was one too many
 * @param until last day, {@code crm.cooldownDays} later
 */
public record CoolDown(LocalDate since, LocalDate until) {

    /** The rule as it is set. @param window days in which two count together: as many days apart as that they do not */
    record Rule(int limit, int window, int days) {}

    /**
     * The one that holds on a day, of those that begin on this day or before; of several the one that ends last.
     *
     * @param felt days of referrals that did not fit, in any order, one for each
     */
    static Optional<CoolDown> on(LocalDate today, Collection<LocalDate> felt, Rule rule) {
        List<LocalDate> days =
                felt.stream().filter(day -> !day.isAfter(today)).sorted().toList();
        for (int at = days.size() - 1; at >= rule.limit(); at--) {
            LocalDate last = days.get(at);
            CoolDown found = new CoolDown(last, last.plusDays(rule.days()));
            if (found.until().isBefore(today)) {
                return Optional.empty();
            }
            if (days.get(at - rule.limit()).plusDays(rule.window()).isAfter(last)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
