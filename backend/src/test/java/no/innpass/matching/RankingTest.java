package no.innpass.matching;

import static no.innpass.fixtures.CandidateBuilder.aCandidate;
import static no.innpass.fixtures.PlaceBuilder.aPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateFacts;
import no.innpass.fixtures.ArbitraryCandidates;
import no.innpass.fixtures.ArbitraryPlaces;
import no.innpass.fixtures.Pair;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.term.Interpreter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.FactState;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Ranking ranking = new Ranking(Pair.TRAVEL, WeightProfiles.STANDARD);

    @Provide
    Arbitrary<Pair> pairs() {
        return Pair.pairs();
    }

    @Provide
    Arbitrary<List<CandidateFacts>> candidates() {
        return ArbitraryCandidates.candidates()
                .list()
                .uniqueElements(CandidateFacts::id)
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<PlaceFacts> places() {
        return ArbitraryPlaces.places();
    }

    @Property
    @Requirement({"MAT-01", "MAT-21"})
    void orderOfInputNeverMatters(
            @ForAll("candidates") List<CandidateFacts> candidates,
            @ForAll("places") PlaceFacts place,
            @ForAll Random random) {
        var turned = new ArrayList<>(candidates);
        Collections.shuffle(turned, random);
        for (var basis : Basis.values()) {
            var order = MatchScore.order(basis);
            assertThat(scores(turned, place).stream().sorted(order))
                    .containsExactlyElementsOf(
                            scores(candidates, place).stream().sorted(order).toList());
        }
    }

    private List<MatchScore> scores(List<CandidateFacts> candidates, PlaceFacts place) {
        return candidates.stream().map(one -> ranking.score(one, place)).toList();
    }

    @Property
    @Requirement("MAT-07")
    void linesSumToThePoints(@ForAll("pairs") Pair pair) {
        var explanation = ranking.explain(pair.candidate(), pair.place());
        var points = explanation.score().points();
        int sum = explanation.lines().stream()
                .filter(line -> line.grade().known())
                .mapToInt(line -> line.weight() * line.grade().percent())
                .sum();
        assertThat(sum).isEqualTo(points.p());
        assertThat(explanation.lines()).hasSize(Criterion.values().length);
        assertThat(explanation.score()).isEqualTo(ranking.score(pair.candidate(), pair.place()));
    }

    @Property
    @Requirement("MAT-16")
    void everyGapAndEveryStopNamesAWay(@ForAll("pairs") Pair pair) {
        var explanation = ranking.explain(pair.candidate(), pair.place());
        assertThat(explanation.gaps()).allSatisfy(gap -> assertThat(gap.ways()).isNotEmpty());
        assertThat(explanation.legalGaps())
                .allSatisfy(hit -> assertThat(hit.ways()).isNotEmpty());
        explanation.gates().values().forEach(hits -> assertThat(hits).isNotEmpty());
        explanation.conditions().values().forEach(hits -> assertThat(hits).isNotEmpty());
        assertThat(explanation.gates().keySet()).isEqualTo(explanation.score().gates());
        assertThat(explanation.conditions().keySet())
                .isEqualTo(explanation.score().conditions());
    }

    @Property
    @Requirement("MAT-21")
    void aStoredMatchGivesTheSameNumbersAgain(@ForAll("pairs") Pair pair) {
        var candidate = CandidateFacts.unpack(pair.candidate().pack());
        var place = PlaceFacts.unpack(pair.place().pack());
        assertThat(ranking.explain(candidate, place)).isEqualTo(ranking.explain(pair.candidate(), pair.place()));
    }

    @Test
    @Requirement("MAT-21")
    void tiesFollowTheMixedRandomNumbersThenIds() {
        // First outputs of SplitMix64 with seed 0 and with the state after one step.
        assertThat(TieKey.mix64(0x9e3779b97f4a7c15L)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(TieKey.mix64(0x3c6ef372fe94f82aL)).isEqualTo(0x6e789e6aa1b965f4L);
        assertThat(TieKey.of(5, 7)).isEqualTo(TieKey.of(7, 5)).isBetween(0L, (1L << 53) - 1);
        var place = aPlace().build();
        var first = ranking.score(aCandidate().id(new UUID(0, 1), 9).build(), place);
        var second = ranking.score(aCandidate().id(new UUID(0, 2), 9).build(), place);
        assertThat(List.of(second, first).stream().sorted(MatchScore.BY_SCORE)).containsExactly(first, second);
    }

    @Test
    @Requirement("MAT-01")
    void theCandidatesMainPurposeChoosesTheProfileFromBothSides() {
        var halves = new WeightProfile("HALVES", 1, Map.of(Criterion.PURPOSE, 50, Criterion.HOURS, 50));
        var profiles = new WeightProfiles(Map.of(PlacementPurpose.LANGUAGE, halves), StandardProfiles.BALANCED);
        var byPurpose = new Ranking(Pair.TRAVEL, profiles);
        var language = aCandidate().purpose(PlacementPurpose.LANGUAGE).build();
        var place = aPlace().purpose(PlacementPurpose.JOB).build();
        assertThat(byPurpose.score(language, place).profile()).isEqualTo("HALVES");
        assertThat(byPurpose.forCandidate(language).profile()).isEqualTo(halves);
        for (var candidate : List.of(
                language,
                aCandidate().build(),
                aCandidate().purpose(PlacementPurpose.JOB).build())) {
            var document = CandidateFields.document(candidate);
            assertThat(byPurpose.forPlace(place).stream()
                            .filter(terms -> Interpreter.holds(terms.block(), document))
                            .map(terms -> terms.profile().code()))
                    .containsExactly(byPurpose.score(candidate, place).profile());
        }
    }

    @Test
    @Requirement("MAT-19")
    void aFullPairBelowTheMinimumIsNotProposed() {
        var asksNothing = aPlace().task(1, 0, false)
                .purpose(PlacementPurpose.LANGUAGE)
                .hours("1:09-15")
                .job(Prospect.NONE);
        asksNothing.credentials = FactState.NONE;
        asksNothing.language = FactState.NONE;
        asksNothing.functions = FactState.NONE;
        var place = asksNothing.build();
        var none = aCandidate()
                .done(2)
                .purpose(PlacementPurpose.JOB, PlacementPurpose.QUALIFICATION)
                .hours("1:09-15")
                .build();
        var score = ranking.score(none, place);
        assertThat(score.points().basis(50)).isEqualTo(Basis.FULL);
        assertThat(score.points()).as("hours alone, of the half that is known").isEqualTo(new Points(700, 50, 79));
        assertThat(score.points().shown()).hasValue(14);
        assertThat(MatchSettings.DEFAULT.ordinary(score)).isFalse();
        assertThat(new MatchSettings(50, 14).ordinary(score)).isTrue();
    }

    @Test
    @Requirement("MAT-08")
    void aProfileThatDoesNotAddUpToAHundredIsRefused() {
        assertThatThrownBy(() -> new WeightProfile("X", 1, Map.of(Criterion.HOURS, 99)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
