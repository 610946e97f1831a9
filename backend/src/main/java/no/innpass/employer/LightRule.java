package no.innpass.employer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * The rule of the light (EMP-07), pure: RED if anything says not now; else GREY without a fact, or with the newest at least
 * {@code greyDays} old; else GREEN while the last confirmation is younger than {@code greenDays}; else YELLOW. Days are of 24 hours.
 *
 * @param greenDays {@code light.greenDays}
 * @param greyDays {@code light.greyDays}
 * @param maxRequests {@code light.maxRequests30d}
 */
record LightRule(int greenDays, int greyDays, int maxRequests) {
    private static final int FOR = 20;
    private static final int REQUEST = 10;
    private static final Duration QUIET = Duration.ofDays(90);
    private static final Duration SILENT = Duration.ofDays(180);

    /**
     * @param askedOften more requests in 30 days than {@code maxRequests}: stands last in its colour
     * @param points order inside the colour, the highest first
     * @param nextAt when time alone may change the light; at the latest the next day, when windows move
     */
    record Verdict(Light colour, List<LightReason> reasons, boolean askedOften, int points, Instant nextAt) {
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
        return new Verdict(
                reasons.getFirst().light(),
                reasons,
                facts.requests() > maxRequests,
                points(facts, now),
                nextAt(facts, now, today));
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

    private static int points(LightFacts facts, Instant now) {
        int silence = 0;
        if (facts.newest() == null || !younger(facts.newest(), SILENT, now)) {
            silence = FOR;
        } else if (!younger(facts.newest(), QUIET, now)) {
            silence = FOR / 2;
        }
        return (facts.morePeople() ? FOR : 0)
                + (facts.shortage() ? FOR : 0)
                + (facts.hired() ? FOR : 0)
                - REQUEST * facts.requests()
                - silence;
    }

    private Instant nextAt(LightFacts facts, Instant now, LocalDate today) {
        Instant midnight = today.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        return Stream.of(
                        after(facts.confirmed(), Duration.ofDays(greenDays)),
                        after(facts.newest(), Duration.ofDays(greyDays)))
                .flatMap(List::stream)
                .filter(now::isBefore)
                .filter(midnight::isAfter)
                .min(Instant::compareTo)
                .orElse(midnight);
    }

    private static List<Instant> after(@Nullable Instant moment, Duration duration) {
        return moment == null ? List.of() : List.of(moment.plus(duration));
    }
}
