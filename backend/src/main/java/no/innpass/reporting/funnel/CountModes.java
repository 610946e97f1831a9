package no.innpass.reporting.funnel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innpass.introduction.MatchMode;
import no.innpass.introduction.ModeCount;
import no.innpass.shared.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The two sides from which the introductions of one office began, and what of it may be shown (MAT-03, REP-02). Pure.
 *
 * <p>What hides is people, not introductions: ten introductions of one candidate tell of one candidate. A share is shown only with both sides
 * large enough, or one of them empty; else the number of all would tell the small side.
 */
final class CountModes {
    private static final int PER_CENT = 100;

    private CountModes() {}

    /** @param least people @param leastBase introductions behind a share */
    record Limits(int least, int leastBase) {}

    /** Absent is hidden, or for a share: of nothing. */
    record Shown(@Nullable Integer introductions, @Nullable Integer placeFirstShare) {}

    static Shown shown(Collection<ModeCount> ofOffice, Limits limits) {
        int all = sum(ofOffice);
        if (all > 0 && people(ofOffice) < limits.least()) {
            return new Shown(null, null);
        }
        Map<MatchMode, Integer> people = new TreeMap<>();
        for (MatchMode mode : MatchMode.values()) {
            people.put(mode, people(of(mode, ofOffice)));
        }
        boolean tells = all >= Math.max(1, limits.leastBase())
                && SmallNumbers.hidden(people, limits.least()).isEmpty();
        return new Shown(all, tells ? percent(sum(of(MatchMode.PLACE_FIRST, ofOffice)), all) : null);
    }

    /** Whole percent, rounded half up. */
    static int percent(int part, int all) {
        return (2 * PER_CENT * part + all) / (2 * all);
    }

    private static List<ModeCount> of(MatchMode mode, Collection<ModeCount> counts) {
        return counts.stream().filter(one -> one.mode() == mode).toList();
    }

    private static int sum(Collection<ModeCount> counts) {
        return counts.stream().mapToInt(ModeCount::introductions).sum();
    }

    private static int people(Collection<ModeCount> counts) {
        return (int) counts.stream().map(ModeCount::candidateId).distinct().count();
    }
}
