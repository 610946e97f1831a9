package no.innpass.candidate.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.shared.FactState;

/**
 * What one section is when two profiles of one person become one (CAN-27). Verified goes before unverified, newer before older, the
 * survivor's before the other's. Facts that do not speak of the same thing stand side by side. What gives way stays in the history.
 *
 * @param stands current facts afterwards, in order; one whose rank or mark had to change carries the id of the fact it came from
 * @param givesWay ids of facts of either side that hold no longer
 * @param answer whose answer for the whole section goes on, with its source and date
 */
record FoldedSection<F extends Fact>(FactState state, List<F> stands, Set<UUID> givesWay, SectionMark answer) {

    /** The section of one of the two. Version 0: nobody has touched it. */
    record Side<F extends Fact>(FactState state, SectionMark mark, List<F> facts) {
        boolean untouched() {
            return mark.version() == 0;
        }

        boolean verified() {
            return facts.stream().anyMatch(fact -> isVerified(fact));
        }

        LocalDate statedOn() {
            return Objects.requireNonNullElse(mark.statedOn(), LocalDate.MIN);
        }
    }

    static <F extends Fact> FoldedSection<F> of(FactTable<F> table, Side<F> survivor, Side<F> merged) {
        if (merged.untouched() || survivor.untouched()) {
            Side<F> only = merged.untouched() ? survivor : merged;
            return new FoldedSection<>(only.state(), only.facts(), Set.of(), only.mark());
        }
        Side<F> newer = merged.statedOn().isAfter(survivor.statedOn()) ? merged : survivor;
        Side<F> older = newer == survivor ? merged : survivor;
        if (saysNo(newer) && !older.verified() || saysNo(older) && newer.facts().isEmpty()) {
            Side<F> holds = saysNo(newer) ? newer : older;
            return new FoldedSection<>(holds.state(), List.of(), idsOf(older.facts()), holds.mark());
        }
        List<F> both = new ArrayList<>(survivor.facts());
        both.addAll(merged.facts());
        List<F> stands = StandTogether.of(table, both);
        Set<UUID> gone = new HashSet<>(idsOf(both));
        gone.removeAll(idsOf(stands));
        Side<F> answer = newer.facts().isEmpty() ? older : newer;
        boolean value = survivor.state() == FactState.VALUE || merged.state() == FactState.VALUE;
        return new FoldedSection<>(value ? FactState.VALUE : answer.state(), stands, gone, answer.mark());
    }

    /** Has answered, and there is nothing: none, or declined. */
    private static boolean saysNo(Side<?> side) {
        return side.state() == FactState.NONE || side.state() == FactState.DECLINED;
    }

    static boolean isVerified(Fact fact) {
        FactMark mark = fact.fact();
        return mark != null && Boolean.TRUE.equals(mark.verified());
    }

    static LocalDate statedOn(Fact fact) {
        FactMark mark = fact.fact();
        return mark == null || mark.statedOn() == null ? LocalDate.MIN : mark.statedOn();
    }

    static Set<UUID> idsOf(List<? extends Fact> facts) {
        return facts.stream().flatMap(FoldedSection::idOf).collect(Collectors.toSet());
    }

    static Stream<UUID> idOf(Fact fact) {
        FactMark mark = fact.fact();
        return mark == null ? Stream.empty() : Stream.ofNullable(mark.id());
    }
}
