package no.innpass.placement.unmatched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.matching.barrier.Barriers;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import org.junit.jupiter.api.Test;

@Requirement("MAT-37")
class CountUnmatchedTest {

    /** Conservation: whatever keeps people out, the report adds up to the number of people. */
    @Property(tries = 300)
    void theReportAddsUpToTheNumberOfPeople(
            @ForAll @IntRange(max = 40) int people, @ForAll @IntRange(max = 12) int places, @ForAll long seed) {
        Random random = new Random(seed);
        List<Barriers> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(random.nextInt(9) == 0 ? Barriers.NOT_LISTED : person(random, places));
        }
        var counts = CountUnmatched.byFirst(all.stream().map(Barriers::first).toList());
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(people);
        var shown = CountUnmatched.shown(counts, 5);
        assertThat(shown).hasSize(counts.size());
        shown.stream()
                .filter(one -> one.people() != null)
                .forEach(one -> assertThat(one.people())
                        .isEqualTo(counts.get(one.code()))
                        .isGreaterThanOrEqualTo(5));
        assertThat(shown.stream().filter(one -> one.people() == null).count())
                .as("one hidden number alone could be computed from the sum")
                .matches(hidden -> hidden != 1 || shown.size() == 1);
    }

    @Test
    void whatAloneKeepsOutMostPlacesCountsFirst() {
        Barriers.Sum sum = new Barriers.Sum();
        sum.stopped(EnumSet.of(BarrierCode.NO_CAPACITY, BarrierCode.LANGUAGE_DEMAND));
        sum.stopped(EnumSet.of(BarrierCode.NO_CAPACITY, BarrierCode.FORMAL_DEMAND));
        sum.stopped(Set.of(BarrierCode.FORMAL_DEMAND));
        assertThat(sum.barriers().codes())
                .containsExactly(BarrierCode.FORMAL_DEMAND, BarrierCode.NO_CAPACITY, BarrierCode.LANGUAGE_DEMAND);
        sum.fits(62, false);
        assertThat(sum.barriers().codes()).containsExactly(BarrierCode.WAITING);
        assertThat(new Barriers.Sum().barriers().first()).as("no place at all").isEqualTo(BarrierCode.NO_EMPLOYER);
    }

    @Test
    void whatMeasuresKnowStandsBeforeOrBehindWhatPlacesKnow() {
        Barriers.Sum fits = new Barriers.Sum();
        fits.fits(62, false);
        assertThat(fits.barriers()
                        .with(Set.of(BarrierCode.NO_BUDGET), Set.of(BarrierCode.NO_MEASURE_FOR_GROUP))
                        .codes())
                .as("the money stops whoever fits; a class is not needed")
                .containsExactly(BarrierCode.NO_BUDGET, BarrierCode.WAITING);
        assertThat(new Barriers.Sum()
                        .barriers()
                        .with(Set.of(), Set.of(BarrierCode.NO_MEASURE_FOR_GROUP))
                        .codes())
                .containsExactly(BarrierCode.NO_EMPLOYER, BarrierCode.NO_MEASURE_FOR_GROUP);
    }

    @Test
    void aGroupHasNoClassWhereEachAsksForMoreThanIsKnown() {
        LanguageLevels a1 = LanguageLevels.UNKNOWN.with(LanguageSkill.SPEAKING, LanguageLevel.A1);
        LanguageLevels a2 = LanguageLevels.UNKNOWN.with(LanguageSkill.SPEAKING, LanguageLevel.A2);
        LanguageLevels b1 = LanguageLevels.UNKNOWN.with(LanguageSkill.SPEAKING, LanguageLevel.B1);
        assertThat(CountEach.noClassFor(a1, List.of(a2, b1))).isTrue();
        assertThat(CountEach.noClassFor(a2, List.of(a2, b1))).isFalse();
        assertThat(CountEach.noClassFor(a1, List.of(a2, LanguageLevels.UNKNOWN)))
                .as("one asks nothing")
                .isFalse();
        assertThat(CountEach.noClassFor(LanguageLevels.UNKNOWN, List.of(b1)))
                .as("unknown is not bad")
                .isFalse();
        assertThat(CountEach.noClassFor(a1, List.of()))
                .as("nothing is to start")
                .isFalse();
    }

    private static Barriers person(Random random, int places) {
        Barriers.Sum sum = new Barriers.Sum();
        BarrierCode[] codes = BarrierCode.values();
        for (int i = 0; i < places; i++) {
            if (random.nextInt(30) == 0) {
                sum.fits(40 + random.nextInt(60), random.nextBoolean());
            } else {
                sum.stopped(EnumSet.of(codes[random.nextInt(codes.length)], codes[random.nextInt(codes.length)]));
            }
        }
        return sum.barriers();
    }
}
