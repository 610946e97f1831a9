package no.innpass.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.matching.criterion.Contribution;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.criterion.Criterion.Part;
import no.innpass.matching.term.Grade;
import org.junit.jupiter.api.Test;

/** The worked example under MAT-T2, number by number: a warehouse job under BALANCED. */
@Requirement({"MAT-07", "MAT-18"})
class WorkedExampleTest {
    private static final WeightProfile BALANCED = StandardProfiles.BALANCED;
    private static final Map<Criterion, Grade> GRADES = new EnumMap<>(Map.ofEntries(
            Map.entry(Criterion.TASK_SKILL, new Grade(5000 + 1800 + 600, 95, true)),
            Map.entry(Criterion.FORMAL, new Grade(60, 1, true)),
            Map.entry(Criterion.LANGUAGE, Grade.NOT_APPLICABLE),
            Map.entry(Criterion.CAPABILITY, Grade.UNKNOWN),
            Map.entry(Criterion.COHERENCE, new Grade(100, 1, true)),
            Map.entry(Criterion.WISH, new Grade(100, 1, true)),
            Map.entry(Criterion.ENVIRONMENT, Grade.UNKNOWN),
            Map.entry(Criterion.PURPOSE, new Grade(60, 1, true)),
            Map.entry(Criterion.HOURS, new Grade(800, 8, true)),
            Map.entry(Criterion.TRAVEL, new Grade(5280, 60, true)),
            Map.entry(Criterion.HIRE, new Grade(50, 1, true)),
            Map.entry(Criterion.SUPPORT, new Grade(400, 5, true)),
            Map.entry(Criterion.OPENNESS, new Grade(100, 1, true))));

    private final Points points = Points.of(BALANCED, GRADES);

    @Test
    void sumsAreExact() {
        assertThat(points).isEqualTo(new Points(5340, 72, 90));
        assertThat(points.shown()).hasValue(74);
        assertThat(points.bandFrom()).isEqualTo(59);
        assertThat(points.bandTo()).isEqualTo(79);
        assertThat(points.basis(50)).isEqualTo(Basis.FULL);
    }

    @Test
    void shownPointsAreThoseOfTheTable() {
        var lines = explanation().lines();
        assertThat(lines.stream()
                        .map(line -> line.grade().known() ? line.grade().percent() : -1))
                .containsExactly(78, 60, -1, -1, 100, 100, -1, 60, 100, 88, 50, 80, 100);
        assertThat(lines.stream().map(Explanation.Line::points))
                .containsExactly(195, 42, 0, 0, 56, 111, 0, 42, 97, 24, 139, 22, 14);
        assertThat(lines.stream().map(Explanation.Line::most))
                .containsExactly(250, 69, 0, 0, 56, 111, 0, 69, 97, 28, 278, 28, 14);
    }

    @Test
    void partsAreSumsOfUnroundedPoints() {
        assertThat(explanation().parts())
                .containsExactly(
                        new Explanation.PartSum(Part.NEED_FIT, 292, 375),
                        new Explanation.PartSum(Part.WISH_FIT, 274, 306),
                        new Explanation.PartSum(Part.PROSPECT, 175, 319));
    }

    @Test
    void anotherPairThatShows74StandsAbove() {
        var other = new Points(4390, 59, 59);
        assertThat(other.shown()).hasValue(74);
        assertThat(List.of(points, other).stream().sorted(Points.BY_SCORE)).containsExactly(other, points);
    }

    private Explanation explanation() {
        var contributions = new EnumMap<Criterion, Contribution>(Criterion.class);
        GRADES.forEach((criterion, grade) -> contributions.put(criterion, new Contribution(grade, List.of())));
        var score = new MatchScore(new UUID(0, 1), new UUID(0, 2), "BALANCED", points, GRADES, Set.of(), Set.of(), 0);
        return Explanation.of(score, BALANCED, contributions, Map.of(), Map.of(), List.of());
    }
}
