package no.innpass.employer.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("EMP-06")
class CollisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID OURS = new UUID(1, 1);
    private static final UUID THEIRS = new UUID(1, 2);
    private static final int DAYS = 14;

    private static Activity plan(UUID unit, int inDays) {
        return new Activity(
                UUID.randomUUID(),
                new UUID(2, 1),
                ActivityState.PLANNED,
                ActivityType.DROP_IN,
                ActivityChannel.VISIT,
                TODAY.plusDays(inDays),
                new UUID(3, 1),
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    @Test
    void fourteenDaysApartIsNearAndFifteenIsNot() {
        assertThat(Collisions.of(List.of(plan(OURS, 20), plan(THEIRS, 34)), OURS, TODAY, DAYS))
                .hasSize(1);
        assertThat(Collisions.of(List.of(plan(OURS, 20), plan(THEIRS, 35)), OURS, TODAY, DAYS))
                .isEmpty();
    }

    @Test
    void whoHasPlannedNothingLooksFromToday() {
        assertThat(Collisions.of(List.of(plan(THEIRS, 14)), OURS, TODAY, DAYS)).hasSize(1);
        assertThat(Collisions.of(List.of(plan(THEIRS, 15)), OURS, TODAY, DAYS)).isEmpty();
    }

    @Test
    void twoOfOneUnitNeverCollide() {
        assertThat(Collisions.of(List.of(plan(OURS, 3), plan(OURS, 3)), OURS, TODAY, DAYS))
                .isEmpty();
    }

    @Property
    void bothSeeEachOtherOrNeither(
            @ForAll @IntRange(max = 60) int ours,
            @ForAll @IntRange(max = 60) int theirs,
            @ForAll @IntRange(max = 30) int days) {
        var planned = List.of(plan(OURS, ours), plan(THEIRS, theirs));
        assertThat(Collisions.of(planned, OURS, TODAY, days))
                .hasSameSizeAs(Collisions.of(planned, THEIRS, TODAY, days));
    }
}
