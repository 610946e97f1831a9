package no.innpass.reporting.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.introduction.MatchMode;
import no.innpass.introduction.ModeCount;
import org.junit.jupiter.api.Test;

@Requirement({"MAT-03", "REP-02"})
class CountModesTest {
    private static final UUID OFFICE = new UUID(1, 1);
    private static final CountModes.Limits LIMITS = new CountModes.Limits(5, 20);

    @Test
    void theShareIsOfAllIntroductionsRoundedHalfUp() {
        CountModes.Shown shown = shown(35, 5, 1);
        assertThat(shown.introductions()).isEqualTo(40);
        assertThat(shown.placeFirstShare()).isEqualTo(13);
    }

    @Test
    void oneSideAloneIsAShareToo() {
        assertThat(shown(20, 0, 1).placeFirstShare()).isZero();
        assertThat(shown(0, 20, 1).placeFirstShare()).isEqualTo(100);
    }

    @Test
    void aSideOfFewPeopleHidesTheShareHoweverManyIntroductionsTheyHave() {
        assertThat(shown(20, 4, 6)).isEqualTo(new CountModes.Shown(144, null));
        assertThat(shown(4, 0, 6)).isEqualTo(new CountModes.Shown(null, null));
    }

    @Test
    void aSmallBaseHidesTheShare() {
        assertThat(shown(10, 9, 1)).isEqualTo(new CountModes.Shown(19, null));
        assertThat(shown(0, 0, 1)).isEqualTo(new CountModes.Shown(0, null));
    }

    @Property(tries = 200)
    void noShownNumberTellsOfFewerThanFive(
            @ForAll @IntRange(max = 30) int userFirst, @ForAll @IntRange(max = 30) int placeFirst) {
        CountModes.Shown shown = shown(userFirst, placeFirst, 1);
        if (shown.placeFirstShare() != null) {
            assertThat(List.of(userFirst, placeFirst)).allMatch(people -> people == 0 || people >= LIMITS.least());
            assertThat(userFirst + placeFirst).isGreaterThanOrEqualTo(LIMITS.leastBase());
        }
        if (shown.introductions() != null) {
            assertThat(userFirst + placeFirst).matches(people -> people == 0 || people >= LIMITS.least());
        }
    }

    /** @param each introductions of every candidate */
    private static CountModes.Shown shown(int userFirst, int placeFirst, int each) {
        return CountModes.shown(
                Stream.concat(
                                people(MatchMode.USER_FIRST, userFirst, each, 0),
                                people(MatchMode.PLACE_FIRST, placeFirst, each, 1000))
                        .toList(),
                LIMITS);
    }

    private static Stream<ModeCount> people(MatchMode mode, int people, int each, int from) {
        return IntStream.range(0, people).mapToObj(at -> new ModeCount(OFFICE, mode, new UUID(2, from + at), each));
    }
}
