package no.innpass.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;

/** Laws of the figures. */
@Requirement("EMP-14")
class HostHistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate SINCE = TODAY.minusMonths(24).plusDays(1);

    @Property
    void everyFigureIsASubsetAndTheSidesAddUp(@ForAll("past") List<PastPlacement> all) {
        HostHistoryView history = HostHistory.of(all, 0, SINCE, TODAY);
        assertThat(history.started()).isLessThanOrEqualTo(history.placements());
        assertThat(history.running()).isLessThanOrEqualTo(history.started());
        assertThat(history.completed() + history.endedEarly() + history.running())
                .isLessThanOrEqualTo(history.placements());
        assertThat(history.hires()).hasSize(history.hired());
        assertThat(history.endedEarlyBy().stream()
                        .mapToInt(HostHistoryView.EndedEarlyView::count)
                        .sum())
                .isEqualTo(history.endedEarly());
    }

    @Property
    void whatEndedBeforeTheWindowAndTheOrderChangeNothing(@ForAll("past") List<PastPlacement> all) {
        List<PastPlacement> within =
                all.stream().filter(one -> one.isWithin(SINCE)).toList();
        assertThat(HostHistory.of(all, 0, SINCE, TODAY)).isEqualTo(HostHistory.of(within.reversed(), 0, SINCE, TODAY));
    }

    @Provide
    Arbitrary<List<PastPlacement>> past() {
        Arbitrary<EndKind> kinds = Arbitraries.of(EndKind.class);
        Arbitrary<Party> sides = Arbitraries.of(Party.class);
        Arbitrary<EndReason> reasons = Arbitraries.of(EndReason.class);
        Arbitrary<Integer> days = Arbitraries.integers().between(-1_200, -1);
        Arbitrary<Boolean> over = Arbitraries.of(true, false);
        return Combinators.combine(days, over, kinds, sides, reasons, days)
                .as((day, isOver, kind, side, reason, agreed) -> new PastPlacement(
                        TODAY.plusDays(agreed),
                        TODAY.plusDays(day - 60L),
                        isOver ? TODAY.plusDays(day) : null,
                        isOver ? kind : null,
                        isOver ? side : null,
                        isOver ? Set.of(reason) : Set.of(),
                        null,
                        null))
                .list()
                .ofMaxSize(12);
    }
}
