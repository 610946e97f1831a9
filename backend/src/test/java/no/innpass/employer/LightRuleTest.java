package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import org.jspecify.annotations.Nullable;

/** The rule of EMP-07, row by row, and its order. */
@Requirement("EMP-07")
class LightRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LightRule RULE = new LightRule(14, 365, 3);

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
        LightFacts facts = new LightFacts(false, null, null, false, false, true, null, null, 0, false, false, false);
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
        LightFacts facts =
                new LightFacts(false, null, TODAY.minusDays(1), false, false, false, NOW, NOW, 0, false, false, false);
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

    /** Until the moment that is named nothing changes by time alone. */
    @Property
    void theColourStaysUntilTheNextMoment(
            @ForAll @IntRange(max = 9_000) int newest, @ForAll @IntRange(max = 500) int back) {
        Instant fact = NOW.minus(Duration.ofHours(newest));
        Instant confirmed = NOW.minus(Duration.ofHours(back));
        LightFacts facts = new LightFacts(
                false, null, TODAY.minusDays(back % 3), false, false, false, fact, confirmed, 0, false, false, false);
        LightRule.Verdict now = RULE.of(facts, NOW);
        assertThat(now.nextAt()).isAfter(NOW);
        assertThat(RULE.of(facts, now.nextAt().minusMillis(1)).colour()).isEqualTo(now.colour());
    }

    private static Light told(@Nullable Instant newest, @Nullable Instant confirmed) {
        return RULE.of(
                        new LightFacts(
                                false, null, null, false, false, false, newest, confirmed, 0, false, false, false),
                        NOW)
                .colour();
    }

    private static java.util.List<LightReason> red(
            boolean blocked,
            @Nullable LocalDate doNotContact,
            @Nullable LocalDate notNow,
            boolean full,
            boolean downsizing) {
        LightRule.Verdict verdict = RULE.of(
                new LightFacts(blocked, doNotContact, notNow, full, downsizing, false, NOW, NOW, 0, true, true, true),
                NOW);
        assertThat(verdict.colour()).isEqualTo(Light.RED);
        return verdict.reasons();
    }

    private static LightRule.Verdict asked(int requests) {
        return RULE.of(
                new LightFacts(false, null, null, false, false, false, NOW, NOW, requests, false, false, false), NOW);
    }

    private static int points(Instant newest, int requests, boolean plans, boolean shortage, boolean hired) {
        return RULE.of(
                        new LightFacts(
                                false, null, null, false, false, false, newest, null, requests, plans, shortage, hired),
                        NOW)
                .points();
    }
}
