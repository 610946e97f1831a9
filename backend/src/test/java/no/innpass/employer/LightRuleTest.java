package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.jspecify.annotations.Nullable;

/** The rule of EMP-07, row by row, and its order. */
@Requirement("EMP-07")
class LightRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LightRule RULE = new LightRule(14, 365, 3, 24);

    @Example
    void aConfirmedOpenPlaceIsGreenForFourteenTimes24Hours() {
        assertThat(told(NOW, NOW)).isEqualTo(Light.GREEN);
        Instant almost = NOW.minus(Duration.ofDays(14)).plusSeconds(1);
        assertThat(told(almost, almost)).isEqualTo(Light.GREEN);
        Instant exactly = NOW.minus(Duration.ofDays(14));
        assertThat(told(exactly, exactly)).isEqualTo(Light.YELLOW);
    }

    @Example
    void aYearWithoutAFactIsGreyAndSoIsNoFactAtAll() {
        Instant almost = NOW.minus(Duration.ofDays(365)).plusSeconds(1);
        assertThat(told(almost, null)).isEqualTo(Light.YELLOW);
        assertThat(told(NOW.minus(Duration.ofDays(365)), null)).isEqualTo(Light.GREY);
        assertThat(told(null, null)).isEqualTo(Light.GREY);
    }

    @Example
    void whoeverIsInPracticeThereIsAFactOfToday() {
        LightFacts facts =
                new LightFacts(false, null, null, false, false, true, null, null, List.of(), false, false, null);
        assertThat(RULE.of(facts, NOW).colour()).isEqualTo(Light.YELLOW);
    }

    @Example
    void eachThingThatSaysNotNowIsRedWhateverElseIsKnown() {
        assertThat(red(true, null, null, false, false)).containsExactly(LightReason.BLOCKED);
        assertThat(red(false, TODAY, null, false, false)).containsExactly(LightReason.DO_NOT_CONTACT);
        assertThat(red(false, null, TODAY, false, false)).containsExactly(LightReason.NOT_NOW);
        assertThat(red(false, null, null, true, false)).containsExactly(LightReason.CAPACITY_FULL);
        assertThat(red(false, null, null, false, true)).containsExactly(LightReason.DOWNSIZING);
        assertThat(red(true, null, null, false, true)).containsExactly(LightReason.BLOCKED, LightReason.DOWNSIZING);
    }

    @Example
    void aNoEndsWithItsLastDay() {
        LightFacts facts = new LightFacts(
                false, null, TODAY.minusDays(1), false, false, false, NOW, NOW, List.of(), false, false, null);
        assertThat(RULE.of(facts, NOW).colour()).isEqualTo(Light.GREEN);
    }

    @Example
    void moreThanThreeRequestsIsAskedOftenAndChangesNoColour() {
        assertThat(asked(3).askedOften()).isFalse();
        assertThat(asked(4).askedOften()).isTrue();
        assertThat(asked(4).colour()).isEqualTo(Light.GREEN);
    }

    @Example
    void pointsTellPlansShortageAndHiresForAndFatigueAndSilenceAgainst() {
        assertThat(points(NOW, 0, true, true, true)).isEqualTo(60);
        assertThat(points(NOW, 2, false, false, false)).isEqualTo(-20);
        assertThat(points(NOW.minus(Duration.ofDays(90)), 0, false, false, false))
                .isEqualTo(-10);
        assertThat(points(NOW.minus(Duration.ofDays(180)), 0, false, false, false))
                .isEqualTo(-20);
    }

    /** Until the moment that is named nothing of a light changes by time alone, and where none is named nothing ever does. */
    @Property
    void nothingChangesUntilTheNextMoment(@ForAll("anyFacts") LightFacts facts, @ForAll @IntRange(max = 999) int part) {
        LightRule.Verdict now = RULE.of(facts, NOW);
        Instant end = now.nextAt() == null ? NOW.plus(Duration.ofDays(4_000)) : now.nextAt();
        assertThat(end).isAfter(NOW);
        long wait = Duration.between(NOW, end).toSeconds();
        Instant later = part == 0 ? end.minusMillis(1) : NOW.plusSeconds(wait * part / 1_000);
        assertThat(RULE.of(facts, later)).isEqualTo(now);
    }

    /** The job that follows the moments and no other sees each change. */
    @Property(tries = 200)
    void whoLooksAtTheMomentsAloneMissesNothing(
            @ForAll("anyFacts") LightFacts facts, @ForAll @IntRange(max = 900) int days) {
        Instant then = NOW.plus(Duration.ofDays(days));
        LightRule.Verdict known = RULE.of(facts, NOW);
        while (known.nextAt() != null && !known.nextAt().isAfter(then)) {
            known = RULE.of(facts, known.nextAt());
        }
        assertThat(known).isEqualTo(RULE.of(facts, then));
    }

    @Property
    void aWindowOfMonthsHoldsADayUntilItLeaves(
            @ForAll @IntRange(max = 3_000) int day, @ForAll @IntRange(min = 1, max = 40) int months) {
        LocalDate then = TODAY.minusDays(day);
        LocalDate leaves = Window.leaves(then, months);
        assertThat(Window.holds(then, months, leaves)).isFalse();
        assertThat(Window.holds(then, months, leaves.minusDays(1))).isTrue();
    }

    @Provide
    Arbitrary<LightFacts> anyFacts() {
        Arbitrary<@Nullable LocalDate> day = Arbitraries.integers()
                .between(-800, 60)
                .<@Nullable LocalDate>map(TODAY::plusDays)
                .injectNull(0.3);
        Arbitrary<@Nullable Instant> moment = Arbitraries.integers()
                .between(-400 * 24 * 60, 0)
                .<@Nullable Instant>map(minutes -> NOW.plus(Duration.ofMinutes(minutes)))
                .injectNull(0.2);
        Arbitrary<Boolean> rarely = Arbitraries.integers().between(0, 9).map(drawn -> drawn == 0);
        return Combinators.combine(
                        Combinators.combine(rarely, rarely, rarely, rarely).as(List::of),
                        day,
                        day,
                        moment,
                        moment,
                        Arbitraries.integers()
                                .between(0, 29)
                                .map(TODAY::minusDays)
                                .list()
                                .ofMaxSize(6),
                        Combinators.combine(rarely, rarely).as(List::of),
                        day)
                .as((flags, doNotContact, notNow, newest, confirmed, requests, plans, hired) -> new LightFacts(
                        flags.get(0),
                        doNotContact,
                        notNow,
                        flags.get(1),
                        flags.get(2),
                        flags.get(3),
                        newest,
                        confirmed,
                        requests,
                        plans.get(0),
                        plans.get(1),
                        hired));
    }

    private static Light told(@Nullable Instant newest, @Nullable Instant confirmed) {
        return RULE.of(
                        new LightFacts(
                                false, null, null, false, false, false, newest, confirmed, List.of(), false, false,
                                null),
                        NOW)
                .colour();
    }

    private static List<LightReason> red(
            boolean blocked,
            @Nullable LocalDate doNotContact,
            @Nullable LocalDate notNow,
            boolean full,
            boolean downsizing) {
        LightRule.Verdict verdict = RULE.of(
                new LightFacts(
                        blocked, doNotContact, notNow, full, downsizing, false, NOW, NOW, List.of(), true, true, TODAY),
                NOW);
        assertThat(verdict.colour()).isEqualTo(Light.RED);
        return verdict.reasons();
    }

    private static List<LocalDate> requests(int many) {
        return Collections.nCopies(many, TODAY.minusDays(29));
    }

    private static LightRule.Verdict asked(int requests) {
        return RULE.of(
                new LightFacts(
                        false, null, null, false, false, false, NOW, NOW, requests(requests), false, false, null),
                NOW);
    }

    private static int points(Instant newest, int requests, boolean plans, boolean shortage, boolean hired) {
        return RULE.of(
                        new LightFacts(
                                false,
                                null,
                                null,
                                false,
                                false,
                                false,
                                newest,
                                null,
                                requests(requests),
                                plans,
                                shortage,
                                hired ? TODAY : null),
                        NOW)
                .points();
    }
}
