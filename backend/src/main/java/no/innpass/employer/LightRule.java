package no.innpass.employer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the light (EMP-07), pure: RED if anything says not now; else GREY without a fact, or with the newest at least
 * {@code greyDays} old; else GREEN while the last confirmation is younger than {@code greenDays}; else YELLOW. Days are of 24 hours.
 *
 * @param greenDays {@code light.greenDays}
 * @param greyDays {@code light.greyDays}
 * @param maxRequests {@code light.maxRequests30d}
 * @param windowMonths {@code crm.windowMonths}, in which a hire speaks for the workplace
 */
record LightRule(int greenDays, int greyDays, int maxRequests, int windowMonths) {
    /** Requests count for so many days. */
    static final int REQUEST_DAYS = 30;

    private static final int FOR = 20;
    private static final int REQUEST = 10;
    private static final Duration QUIET = Duration.ofDays(90);
    private static final Duration SILENT = Duration.ofDays(180);

    /**
     * @param askedOften more requests in 30 days than {@code maxRequests}: stands last in its colour
     * @param points order inside the colour, the highest first
     * @param nextAt when time alone may change something of it; absent where only an event can
     */
    record Verdict(
            Light colour,
            List<LightReason> reasons,
            boolean askedOften,
            int points,
            @Nullable Instant nextAt) {
        Verdict {
            reasons = List.copyOf(reasons);
        }
    }

    Verdict of(LightFacts facts, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
        List<LightReason> reasons = reds(facts, today);
        if (reasons.isEmpty()) {
            reasons.add(unlessRed(facts, now));
        }
        int requests = requests(facts, today);
        return new Verdict(
                reasons.getFirst().light(),
                reasons,
                requests > maxRequests,
                points(facts, requests, now, today),
                nextAt(facts, now));
    }

    private static List<LightReason> reds(LightFacts facts, LocalDate today) {
        List<LightReason> reds = new ArrayList<>();
        add(reds, facts.blocked(), LightReason.BLOCKED);
        add(reds, holds(facts.doNotContact(), today), LightReason.DO_NOT_CONTACT);
        add(reds, holds(facts.notNow(), today), LightReason.NOT_NOW);
        add(reds, facts.capacityFull(), LightReason.CAPACITY_FULL);
        add(reds, facts.downsizing(), LightReason.DOWNSIZING);
        return reds;
    }

    private static void add(List<LightReason> reasons, boolean holds, LightReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static boolean holds(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && !lastDay.isBefore(today);
    }

    private LightReason unlessRed(LightFacts facts, Instant now) {
        if (!facts.occupied()) {
            if (facts.newest() == null) {
                return LightReason.NO_FACT;
            }
            if (!younger(facts.newest(), Duration.ofDays(greyDays), now)) {
                return LightReason.OLD_FACT;
            }
        }
        if (facts.confirmed() == null) {
            return LightReason.NOTHING_OPEN;
        }
        return younger(facts.confirmed(), Duration.ofDays(greenDays), now)
                ? LightReason.CONFIRMED
                : LightReason.CONFIRMED_BEFORE;
    }

    private static boolean younger(Instant moment, Duration than, Instant now) {
        return now.isBefore(moment.plus(than));
    }

    private static int requests(LightFacts facts, LocalDate today) {
        LocalDate before = today.minusDays(REQUEST_DAYS);
        return (int) facts.requests().stream().filter(before::isBefore).count();
    }

    private int points(LightFacts facts, int requests, Instant now, LocalDate today) {
        int silence = 0;
        if (facts.newest() == null || !younger(facts.newest(), SILENT, now)) {
            silence = FOR;
        } else if (!younger(facts.newest(), QUIET, now)) {
            silence = FOR / 2;
        }
        return (facts.morePeople() ? FOR : 0)
                + (facts.shortage() ? FOR : 0)
                + (facts.hired() != null && Window.holds(facts.hired(), windowMonths, today) ? FOR : 0)
                - REQUEST * requests
                - silence;
    }

    private @Nullable Instant nextAt(LightFacts facts, Instant now) {
        Next next = new Next(now);
        next.after(facts.confirmed(), Duration.ofDays(greenDays));
        next.after(facts.newest(), Duration.ofDays(greyDays));
        next.after(facts.newest(), QUIET);
        next.after(facts.newest(), SILENT);
        next.afterDay(facts.doNotContact());
        next.afterDay(facts.notNow());
        facts.requests().forEach(day -> next.on(day.plusDays(REQUEST_DAYS)));
        if (facts.hired() != null) {
            next.on(Window.leaves(facts.hired(), windowMonths));
        }
        return next.first;
    }

    /** The first of some moments that is still to come. */
    private static final class Next {
        private final Instant now;
        private @Nullable Instant first;

        Next(Instant now) {
            this.now = now;
        }

        void after(@Nullable Instant moment, Duration duration) {
            if (moment != null) {
                at(moment.plus(duration));
            }
        }

        void afterDay(@Nullable LocalDate last) {
            if (last != null) {
                on(last.plusDays(1));
            }
        }

        void on(LocalDate day) {
            at(day.atStartOfDay(BusinessClock.ZONE).toInstant());
        }

        private void at(Instant moment) {
            if (moment.isAfter(now) && (first == null || moment.isBefore(first))) {
                first = moment;
            }
        }
    }
}
