package no.innpass.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.candidate.LanguageFacts;
import no.innpass.candidate.LineFacts;
import no.innpass.candidate.PurposeFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.candidate.SurroundingFacts;
import no.innpass.candidate.WishFacts;
import no.innpass.fixtures.CandidateBuilder;
import no.innpass.fixtures.Pair;
import no.innpass.fixtures.PlaceBuilder;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.term.Grade;
import no.innpass.shared.Ability;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAbilities;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.NumberSet;

/**
 * Laws that hold for every pair.
 *
 * <p>Met demand: one more item that the pair meets in full lowers neither the grade of its criterion nor the score P / K.
 * Unknown: without an answer every other criterion keeps its grade, A stays, and the band is not narrower.
 */
@Requirement("MAT-07")
class LawsTest {
    private static final int NEW = 99;
    private static final List<Criterion> ANSWERED = List.of(
            Criterion.TASK_SKILL,
            Criterion.FORMAL,
            Criterion.LANGUAGE,
            Criterion.CAPABILITY,
            Criterion.HOURS,
            Criterion.TRAVEL,
            Criterion.PURPOSE,
            Criterion.COHERENCE,
            Criterion.WISH,
            Criterion.ENVIRONMENT);
    /** HIRE, SUPPORT and OPENNESS. */
    private static final int OF_THE_WORKPLACE = 3;
    /** Answers that the demands of a contract read as well. */
    private static final Set<Criterion> CONTRACTS_READ = Set.of(Criterion.FORMAL, Criterion.LANGUAGE);

    private final Ranking ranking = new Ranking(Pair.TRAVEL, WeightProfiles.STANDARD);

    @Provide
    Arbitrary<Pair> pairs() {
        return Pair.pairs();
    }

    private void assertNotLowered(
            Criterion criterion, CandidateBuilder candidate, PlaceBuilder place, PlaceBuilder withDemand) {
        var before = ranking.score(candidate.build(), place.build());
        var after = ranking.score(candidate.build(), withDemand.build());
        int was = percent(before, criterion);
        assertThat(percent(after, criterion)).isGreaterThanOrEqualTo(was < 0 ? 100 : was);
        assertThat(Points.BY_SCORE.compare(after.points(), before.points())).isLessThanOrEqualTo(0);
    }

    private static int percent(MatchScore score, Criterion criterion) {
        var grade = score.grades().getOrDefault(criterion, Grade.UNKNOWN);
        return grade.known() ? grade.percent() : -1;
    }

    @Property
    void aTaskMoreThatTheCandidateHasDone(@ForAll("pairs") Pair pair, @ForAll @IntRange(min = 1, max = 100) int share) {
        Assume.that(pair.candidate().tasksKnown());
        // The first task of a place also answers what else is compared with tasks: the wishes.
        Assume.that(!pair.place().tasks().isEmpty());
        var candidate = CandidateBuilder.from(pair.candidate());
        candidate.done = NumberSet.of(
                IntStream.concat(candidate.done.stream(), IntStream.of(NEW)).toArray());
        // One missing share makes all tasks weigh the same (MAT-T2), so the new task follows the others.
        boolean shares = pair.place().tasks().stream().noneMatch(task -> task.share() == 0);
        assertNotLowered(
                Criterion.TASK_SKILL,
                candidate,
                PlaceBuilder.from(pair.place()),
                PlaceBuilder.from(pair.place()).task(NEW, shares ? share : 0, false));
    }

    @Property
    void aCredentialMoreThatTheCandidateHolds(@ForAll("pairs") Pair pair) {
        var candidate = CandidateBuilder.from(pair.candidate());
        candidate.certificateList = Stream.concat(
                        candidate.certificateList.stream(),
                        Stream.of(CertificateFact.of(NEW, CertificateState.HELD, Days.NONE, Days.NONE)))
                .toList();
        assertNotLowered(
                Criterion.FORMAL,
                candidate,
                PlaceBuilder.from(pair.place()),
                PlaceBuilder.from(pair.place()).demand(NEW, DemandKind.WISHED, DemandTag.PLACEMENT));
    }

    @Property
    void aFunctionMoreThatTheCandidateHas(@ForAll("pairs") Pair pair, @ForAll FunctionalAttribute attribute) {
        assertNotLowered(
                Criterion.CAPABILITY,
                CandidateBuilder.from(pair.candidate()).ability(attribute, Ability.CAN),
                PlaceBuilder.from(pair.place()).functional(attribute, FunctionalDemand.NOT_DEMANDED),
                PlaceBuilder.from(pair.place()).functional(attribute, FunctionalDemand.DEMANDED));
    }

    @Property
    @Requirement("MAT-13")
    void aLevelMoreThatTheCandidateHas(@ForAll("pairs") Pair pair, @ForAll LanguageSkill skill) {
        var level = pair.candidate().language().functional().get(skill);
        Assume.that(level.isPresent());
        assertNotLowered(
                Criterion.LANGUAGE,
                CandidateBuilder.from(pair.candidate()),
                PlaceBuilder.from(pair.place()),
                PlaceBuilder.from(pair.place()).language(skill, level.get(), DemandKind.WISHED, DemandTag.PLACEMENT));
    }

    @Property
    @Requirement({"MAT-18", "CAN-02"})
    void anAnswerLeftOutTouchesNothingElse(@ForAll("pairs") Pair pair) {
        var before = ranking.score(pair.candidate(), pair.place());
        assertThat(before.grades().keySet())
                .as("every criterion that the candidate answers, and those that the workplace alone does")
                .hasSize(ANSWERED.size() + OF_THE_WORKPLACE);
        for (var criterion : ANSWERED) {
            var after = ranking.score(
                    without(pair.candidate(), criterion), pair.place(), ranking.profile(pair.candidate()));
            after.grades().forEach((other, grade) -> {
                var was = before.grades().getOrDefault(other, Grade.UNKNOWN);
                if (other == Criterion.HIRE && CONTRACTS_READ.contains(criterion)) {
                    assertThat(grade).isIn(was, Grade.UNKNOWN);
                } else {
                    assertThat(grade).isEqualTo(other == criterion && was.known() ? Grade.UNKNOWN : was);
                }
            });
            assertThat(after.points().a()).isEqualTo(before.points().a());
            assertThat(after.points().k()).isLessThanOrEqualTo(before.points().k());
            assertThat(after.points().bandFrom())
                    .isLessThanOrEqualTo(before.points().bandFrom());
            assertThat(after.points().bandTo())
                    .isGreaterThanOrEqualTo(before.points().bandTo());
            assertThat(after.conditions()).allMatch(before.conditions()::contains);
        }
    }

    private static CandidateFacts without(CandidateFacts facts, Criterion criterion) {
        var builder = CandidateBuilder.from(facts);
        switch (criterion) {
            case TASK_SKILL -> {
                builder.skills = FactState.NOT_ASKED;
                builder.experience = FactState.DECLINED;
                builder.done = NumberSet.NONE;
            }
            case HOURS -> {
                builder.hoursState = FactState.DECLINED;
                builder.hours = HoursGrid.EMPTY;
                builder.readyFrom = Days.NONE;
                builder.position = 0;
            }
            case FORMAL -> {
                builder.certificates = FactState.DECLINED;
                builder.certificateList = List.of();
            }
            case LANGUAGE -> builder.language = LanguageFacts.UNKNOWN;
            case TRAVEL -> builder.reach = ReachFacts.UNKNOWN;
            case PURPOSE -> builder.purpose = PurposeFacts.UNKNOWN;
            case COHERENCE -> builder.line = LineFacts.UNKNOWN;
            case WISH ->
                builder.wishes = facts.wishes().state() == FactState.VALUE ? WishFacts.NOT_ASKED : facts.wishes();
            case ENVIRONMENT ->
                builder.surroundings =
                        facts.surroundings().asksNothing() ? facts.surroundings() : SurroundingFacts.NOT_ASKED;
            default -> builder.functions = FunctionalAbilities.UNKNOWN;
        }
        return builder.build();
    }
}
