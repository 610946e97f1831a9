package no.innpass.platform.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.innpass.Requirement;
import no.innpass.testing.MutableClock;
import org.junit.jupiter.api.Test;

/** Budgets with a clock that stands still until it is moved. */
@Requirement("INTG-01")
class BudgetsTest {
    private static final int BURST = 5;
    private static final int PER_SECOND = 2;

    private final MutableClock clock = new MutableClock();
    private final Budgets budgets = new Budgets(rates(), clock, true);

    private static List<Rate> rates() {
        return Stream.of(Budget.values())
                .map(budget -> new Rate(budget.label(), BURST, PER_SECOND))
                .toList();
    }

    @Test
    void aBurstIsAllowedAndThenAsManyASecondAsTheRateSays() {
        for (int i = 0; i < BURST; i++) {
            assertThat(budgets.take(Budget.READS, "kari").allowed()).isTrue();
        }
        Taken refused = budgets.take(Budget.READS, "kari");
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.pause()).isEqualTo(1);
        assertThat(refused.rate().window()).isEqualTo(3);
        clock.advance(Duration.ofSeconds(1));
        assertThat(budgets.take(Budget.READS, "kari").allowed()).isTrue();
        assertThat(budgets.take(Budget.READS, "kari").allowed()).isTrue();
        assertThat(budgets.take(Budget.READS, "kari").allowed()).isFalse();
    }

    @Test
    void eachOwnerAndEachBudgetIsCountedApart() {
        for (int i = 0; i < BURST + 1; i++) {
            budgets.take(Budget.READS, "kari");
        }
        assertThat(budgets.take(Budget.READS, "ola").allowed()).isTrue();
        assertThat(budgets.take(Budget.WRITES, "kari").allowed()).isTrue();
    }

    @Test
    void manyAddressesCannotFillTheMemory() {
        for (int i = 0; i < 2 * Budgets.MOST; i++) {
            budgets.take(Budget.VISITORS, "address " + i);
        }
        assertThat(budgets.remembered()).isLessThanOrEqualTo(Budgets.MOST);
    }

    @Property
    void inAnyTimeNoMorePassThanTheBurstAndWhatHasComeBack(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_500) Integer> pauses) {
        MutableClock moved = new MutableClock();
        Budgets fresh = new Budgets(rates(), moved, true);
        long passed = 0;
        for (int pause : pauses) {
            moved.advance(Duration.ofMillis(pause));
            passed += fresh.take(Budget.READS, "kari").allowed() ? 1 : 0;
        }
        long millis = pauses.stream().mapToLong(Integer::longValue).sum();
        assertThat(passed).isLessThanOrEqualTo(BURST + PER_SECOND * millis / 1_000);
        assertThat(passed).isGreaterThanOrEqualTo(Math.min(pauses.size(), BURST));
    }
}
