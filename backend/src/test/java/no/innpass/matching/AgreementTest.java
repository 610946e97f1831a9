package no.innpass.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.fixtures.Pair;
import no.innpass.matching.criterion.Criteria;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.gate.StopRule;
import no.innpass.matching.gate.Stops;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Grade;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Interpreter;

/** A pair, the terms over candidates and the terms over places say the same. */
class AgreementTest {
    private final Criteria criteria = new Criteria(Pair.TRAVEL);
    private final Stops stops = new Stops(Pair.TRAVEL);
    private final Ranking ranking = new Ranking(Pair.TRAVEL, WeightProfiles.STANDARD);

    @Provide
    Arbitrary<Pair> pairs() {
        return Pair.pairs();
    }

    @Property
    @Requirement("MAT-01")
    void everyCriterionSaysTheSameThreeWays(@ForAll("pairs") Pair pair) {
        var candidate = CandidateFields.document(pair.candidate());
        var place = PlaceFields.document(pair.place());
        for (var rule : criteria.all()) {
            var grade = rule.contribution(pair.candidate(), pair.place()).grade();
            assertThat(Interpreter.grade(rule.forPlace(pair.place()), candidate))
                    .as("%s over candidates", rule.criterion())
                    .isEqualTo(grade);
            assertThat(Interpreter.grade(rule.forCandidate(pair.candidate()), place))
                    .as("%s over places", rule.criterion())
                    .isEqualTo(grade);
        }
    }

    @Property
    @Requirement("MAT-05")
    void everyGateAndConditionSaysTheSameThreeWays(@ForAll("pairs") Pair pair) {
        var candidate = CandidateFields.document(pair.candidate());
        var place = PlaceFields.document(pair.place());
        stops.gates().forEach(rule -> assertSame(rule, pair, candidate, place));
        stops.conditions().forEach(rule -> assertSame(rule, pair, candidate, place));
    }

    private static void assertSame(StopRule<?> rule, Pair pair, Document candidate, Document place) {
        boolean stopped = !rule.hits(pair.candidate(), pair.place()).isEmpty();
        assertThat(Interpreter.holds(rule.forPlace(pair.place()), candidate))
                .as("%s over candidates", rule.code())
                .isEqualTo(stopped);
        assertThat(Interpreter.holds(rule.forCandidate(pair.candidate()), place))
                .as("%s over places", rule.code())
                .isEqualTo(stopped);
    }

    @Property
    @Requirement("MAT-01")
    void bothDirectionsGiveTheScoreOfThePair(@ForAll("pairs") Pair pair) {
        var score = ranking.score(pair.candidate(), pair.place());
        var candidate = CandidateFields.document(pair.candidate());
        var blocks = ranking.forPlace(pair.place()).stream()
                .filter(terms -> Interpreter.holds(terms.block(), candidate))
                .toList();
        assertThat(blocks).as("blocks of one candidate").hasSize(1);
        var fromPlace = blocks.getFirst();
        var fromCandidate = ranking.forCandidate(pair.candidate());
        assertSame(score, fromPlace, candidate, CandidateFields.RANDOM);
        assertSame(score, fromCandidate, PlaceFields.document(pair.place()), PlaceFields.RANDOM);
    }

    private static void assertSame(MatchScore score, MatchTerms terms, Document document, Field random) {
        assertThat(Points.of(terms.profile(), grades(terms.grades(), document))).isEqualTo(score.points());
        assertThat(TieKey.of(terms.random(), document.number(random))).isEqualTo(score.tieKey());
        assertThat(Interpreter.holds(terms.gates(), document))
                .isEqualTo(!score.gates().isEmpty());
        assertThat(Interpreter.holds(terms.conditions(), document))
                .isEqualTo(!score.conditions().isEmpty());
    }

    private static Map<Criterion, Grade> grades(Map<Criterion, GradeTerms> terms, Document document) {
        var grades = new EnumMap<Criterion, Grade>(Criterion.class);
        terms.forEach((criterion, term) -> grades.put(criterion, Interpreter.grade(term, document)));
        return grades;
    }
}
