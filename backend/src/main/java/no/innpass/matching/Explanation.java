package no.innpass.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innpass.matching.criterion.Contribution;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.criterion.Criterion.Part;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.matching.term.Grade;

/**
 * Why a pair has its score (MAT-17), as codes and numbers; the reader's language, the sources and the ages of the facts
 * are added outside.
 *
 * @param lines one for each criterion that is built, in the order of {@link Criterion}
 * @param parts need fit, wish fit and prospect
 * @param gates what stops the pair, with what lifts it
 * @param conditions what moves it to "within reach", with what lifts it
 * @param legalGaps legal demands that pass unanswered or planned (MAT-16)
 */
public record Explanation(
        MatchScore score,
        List<Line> lines,
        List<PartSum> parts,
        Map<GateCode, List<Hit>> gates,
        Map<ConditionCode, List<Hit>> conditions,
        List<Hit> legalGaps) {

    /**
     * One criterion.
     *
     * @param points shown points in tenths; 0 unless the grade is known
     * @param most the most that could be had, in tenths; 0 unless the grade is known
     * @param items what was compared
     */
    public record Line(Criterion criterion, int weight, Grade grade, int points, int most, List<Item> items) {}

    /** One part: tenths of points, summed before they are rounded. */
    public record PartSum(Part part, int points, int most) {}

    static Explanation of(
            MatchScore score,
            WeightProfile profile,
            Map<Criterion, Contribution> contributions,
            Map<GateCode, List<Hit>> gates,
            Map<ConditionCode, List<Hit>> conditions,
            List<Hit> legalGaps) {
        var lines = new ArrayList<Line>();
        contributions.forEach((criterion, contribution) ->
                lines.add(line(score.points(), criterion, profile.weight(criterion), contribution)));
        return new Explanation(score, List.copyOf(lines), sums(score.points(), lines), gates, conditions, legalGaps);
    }

    /** The parts of some of the lines only: a sum may not tell of a line that the reader does not see (MAT-17, PRI-07). */
    public List<PartSum> partsOf(List<Line> seen) {
        return sums(score.points(), seen);
    }

    private static List<PartSum> sums(Points points, List<Line> lines) {
        return List.of(Part.values()).stream()
                .map(part -> part(points, part, lines))
                .toList();
    }

    private static Line line(Points points, Criterion criterion, int weight, Contribution contribution) {
        var grade = contribution.grade();
        return new Line(
                criterion,
                weight,
                grade,
                grade.known() ? points.tenths(weight * grade.percent()) : 0,
                grade.known() ? points.tenths(100 * weight) : 0,
                contribution.items());
    }

    private static PartSum part(Points points, Part part, List<Line> lines) {
        int sum = 0;
        int most = 0;
        for (var line : lines) {
            if (line.criterion().part() == part && line.grade().known()) {
                sum += line.weight() * line.grade().percent();
                most += 100 * line.weight();
            }
        }
        return new PartSum(part, points.tenths(sum), points.tenths(most));
    }

    /** Everything that is missing or not known, each with at least one way to close it (MAT-16), in the order shown. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        lines.forEach(line -> line.items().stream()
                .filter(Item::isGap)
                .forEach(item -> gaps.add(new Gap(
                        line.criterion(), item.subject(), item.asked(), item.answer(), item.known(), item.ways()))));
        return gaps;
    }
}
