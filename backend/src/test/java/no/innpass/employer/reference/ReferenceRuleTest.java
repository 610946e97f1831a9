package no.innpass.employer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement("EMP-21")
class ReferenceRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ReferenceRule RULE = new ReferenceRule(24, 1, 2, 12, 30);

    @Test
    void eachCriterionIsUnmetByItself() {
        LocalDate lately = TODAY.minusMonths(12);
        assertThat(RULE.unmet(new ReferenceFacts(1, 2, lately, false, false), TODAY))
                .isEmpty();
        assertThat(RULE.unmet(new ReferenceFacts(0, 2, lately, false, false), TODAY))
                .containsExactly(ReferenceCriterion.HIRED);
        assertThat(RULE.unmet(new ReferenceFacts(1, 1, lately, false, false), TODAY))
                .containsExactly(ReferenceCriterion.COMPLETED);
        assertThat(RULE.unmet(new ReferenceFacts(1, 2, lately.minusDays(1), false, false), TODAY))
                .containsExactly(ReferenceCriterion.SPOKEN_WITH);
        assertThat(RULE.unmet(new ReferenceFacts(1, 2, lately, true, false), TODAY))
                .containsExactly(ReferenceCriterion.NOT_BLOCKED);
        assertThat(RULE.unmet(new ReferenceFacts(1, 2, lately, false, true), TODAY))
                .containsExactly(ReferenceCriterion.CAP_KEPT);
        assertThat(RULE.unmet(new ReferenceFacts(0, 0, null, true, true), TODAY))
                .containsExactlyInAnyOrder(ReferenceCriterion.values());
    }

    @Property
    void moreGoodNeverCostsTheBadge(
            @ForAll @IntRange(max = 5) int hired,
            @ForAll @IntRange(max = 5) int completed,
            @ForAll @IntRange(max = 800) int daysAgo,
            @ForAll boolean blocked,
            @ForAll boolean passed) {
        Set<ReferenceCriterion> before =
                RULE.unmet(new ReferenceFacts(hired, completed, TODAY.minusDays(daysAgo), blocked, passed), TODAY);
        assertThat(before)
                .containsAll(RULE.unmet(new ReferenceFacts(hired + 1, completed + 1, TODAY, blocked, passed), TODAY));
    }

    @Property
    void theBadgeNeverFallsAwayWithoutNoticeNorOnTheDayOfIt(
            @ForAll ReferenceState state, @ForAll boolean met, @ForAll @IntRange(min = -40, max = 40) int days) {
        @Nullable LocalDate until = state == ReferenceState.NOTICE ? TODAY.plusDays(days) : null;
        Badge badge = new Badge(UUID.randomUUID(), state, TODAY.minusDays(90), until, Set.of(), TODAY, 1);
        @Nullable ReferenceAction next = badge.next(met, TODAY);
        if (next == ReferenceAction.WITHDRAW_BADGE) {
            assertThat(state).isEqualTo(ReferenceState.NOTICE);
            assertThat(days).isNegative();
            assertThat(met).isFalse();
        }
        if (next != null) {
            assertThat(ReferenceTable.STEPS.find(state, next, no.innpass.platform.state.ActorKind.SYSTEM))
                    .isPresent();
        }
    }
}
