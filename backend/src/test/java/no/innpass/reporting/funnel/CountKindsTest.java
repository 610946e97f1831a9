package no.innpass.reporting.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.placement.KindCount;
import no.innpass.shared.PlacementKind;
import org.junit.jupiter.api.Test;

@Requirement({"PLC-02", "REP-02"})
class CountKindsTest {
    private static final UUID OFFICE = new UUID(1, 1);
    private static final int LEAST = 5;

    @Test
    void individualAndCoursePracticeStandApartAndTogetherAndLanguagePracticeByItself() {
        assertThat(shown(12, 7, 9, 6)).isEqualTo(new CountKinds.Shown(12, 7, 19, 9, 6));
        assertThat(shown(12, 0, 9, 0)).isEqualTo(new CountKinds.Shown(12, 0, 12, 9, 0));
    }

    @Test
    void aSmallPartHidesBothAndTheSumStays() {
        assertThat(shown(12, 3, 0, 0)).isEqualTo(new CountKinds.Shown(null, null, 15, 0, 0));
        assertThat(shown(2, 2, 4, 1)).isEqualTo(new CountKinds.Shown(null, null, null, null, null));
        assertThat(shown(3, 3, 0, 0)).isEqualTo(new CountKinds.Shown(null, null, 6, 0, 0));
    }

    @Test
    void sixPlacementsOfOnePersonTellOfOnePerson() {
        UUID one = new UUID(2, 2);
        List<KindCount> counts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            counts.add(new KindCount(OFFICE, PlacementKind.LANGUAGE_PRACTICE, one));
        }
        assertThat(CountKinds.shown(counts, LEAST).language()).isNull();
    }

    @Property(tries = 300)
    void nothingThatIsShownTellsOfFewerThanFive(
            @ForAll @IntRange(max = 12) int individual,
            @ForAll @IntRange(max = 12) int course,
            @ForAll @IntRange(max = 12) int language) {
        CountKinds.Shown shown = shown(individual, course, language, 0);
        for (Integer number : new Integer[] {shown.individual(), shown.course(), shown.together(), shown.language()}) {
            assertThat(number == null || number == 0 || number >= LEAST).isTrue();
        }
        assertThat(shown.individual() == null).isEqualTo(shown.course() == null);
        if (shown.individual() != null && shown.course() != null) {
            assertThat(shown.together()).isEqualTo(shown.individual() + shown.course());
        }
    }

    private static CountKinds.Shown shown(int individual, int course, int language, int other) {
        List<KindCount> counts = new ArrayList<>();
        add(counts, PlacementKind.WORK_TRAINING, individual);
        add(counts, PlacementKind.COURSE_PRACTICE, course);
        add(counts, PlacementKind.LANGUAGE_PRACTICE, language);
        add(counts, PlacementKind.ORDINARY_JOB, other);
        return CountKinds.shown(counts, LEAST);
    }

    private static void add(List<KindCount> counts, PlacementKind kind, int people) {
        for (int i = 0; i < people; i++) {
            counts.add(new KindCount(OFFICE, kind, new UUID(kind.ordinal() + 3L, i)));
        }
    }
}
