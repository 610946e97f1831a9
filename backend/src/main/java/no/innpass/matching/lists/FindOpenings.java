package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.Ranking;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.index.MatchIndex;
import no.innpass.matching.opening.OpeningStep;
import no.innpass.matching.opening.OpeningSteps;
import no.innpass.matching.term.Filter;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;

/** Counts, by asking the engine with one fact changed, what would open more places to a candidate; nothing is guessed. */
@Singleton
class FindOpenings {
    private static final int MOST = 8;

    private final Candidates candidates;
    private final Concepts concepts;
    private final Rankings rankings;
    private final MatchIndex index;
    private final Visibility visibility;
    private final RankPairs rankPairs;

    FindOpenings(
            Candidates candidates,
            Concepts concepts,
            Rankings rankings,
            MatchIndex index,
            Visibility visibility,
            RankPairs rankPairs) {
        this.candidates = candidates;
        this.concepts = concepts;
        this.rankings = rankings;
        this.index = index;
        this.visibility = visibility;
        this.rankPairs = rankPairs;
    }

    /** @throws Refused NOT_FOUND for a candidate that the caller may not open */
    @Transactional(readOnly = true)
    OpeningStepsView of(Actor actor, UUID candidateId, Language language) {
        boolean functions = candidates.maySeeFunctions(actor, candidates.open(actor, candidateId));
        return of(candidateId, visibility.places(actor, functions), language);
    }

    /** The candidate's own. */
    @Transactional(readOnly = true)
    OpeningStepsView mine(Actor actor, Language language) {
        UUID self = actor.candidateId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return of(self, visibility.places(actor, true), language);
    }

    private OpeningStepsView of(UUID candidateId, Seen seen, Language language) {
        CandidateFacts facts =
                Optionals.required(candidates.facts(List.of(candidateId)).get(candidateId));
        MatchSettings set = rankPairs.settings();
        Ranking ranking = rankings.now();
        int now = size(ranking, facts, seen, set);
        List<Counted> counted = OpeningSteps.of(facts, papers(seen)).stream()
                .map(step -> new Counted(step, size(ranking, step.changed(), seen, set) - now))
                .filter(one -> one.more() > 0)
                .toList();
        List<OpeningStepsView.StepView> steps = counted.stream()
                .filter(one -> counted.stream().noneMatch(one::isNoBetterThan))
                .sorted(Comparator.comparingInt(Counted::more)
                        .reversed()
                        .thenComparing(one -> one.step().kind()))
                .limit(MOST)
                .map(one -> view(one.step(), one.more(), language))
                .toList();
        return new OpeningStepsView(now, steps);
    }

    /** @param more how many more places the ordinary list would hold */
    private record Counted(OpeningStep step, int more) {
        /** It asks more and opens no more: the lesser step is told alone. */
        boolean isNoBetterThan(Counted lesser) {
            return step.includes(lesser.step) && more <= lesser.more;
        }
    }

    /** How many places the ordinary list holds for these facts. */
    private int size(Ranking ranking, CandidateFacts facts, Seen seen, MatchSettings set) {
        EngineAnswer answer = index.places()
                .top(RankPairs.query(List.of(ranking.forCandidate(facts)), seen, ListKind.ORDINARY, 1, set));
        return answer.fullCount() + answer.thinCount();
    }

    /** Papers that some place asks for the placement; an education takes years and is no single step, what only a law asks is no wish. */
    private List<OpeningSteps.Paper> papers(Seen seen) {
        Set<Integer> educations = Set.copyOf(concepts.educations());
        return concepts.ofKinds(Set.of(ConceptKind.CREDENTIAL), Language.NB).stream()
                .filter(concept -> !concept.legalOnly() && !educations.contains(concept.number()))
                .map(concept -> new OpeningSteps.Paper(concept.number(), shows(concept)))
                .filter(paper -> isAsked(paper, seen))
                .toList();
    }

    private List<Integer> shows(Concept concept) {
        return concepts.shownBy(concept.number()).stream()
                .filter(number ->
                        concepts.byNumber(number).filter(Concept::legalOnly).isEmpty())
                .toList();
    }

    private boolean isAsked(OpeningSteps.Paper paper, Seen seen) {
        Filter asked = Filter.any(paper.shows().stream()
                .map(concept -> Filter.any(
                        Filter.some(
                                PlaceFields.FORMAL, PlaceFields.taskKey(concept), PlaceFields.taskKey(concept) + 255),
                        Filter.any(Stream.of(DemandSlot.values())
                                .map(slot -> Filter.has(PlaceFields.CREDENTIALS, slot.key(concept)))
                                .toList())))
                .toList());
        EngineAnswer answer = index.places()
                .top(new EngineQuery(
                        Filter.all(seen.documents(), asked),
                        List.of(),
                        List.of(new EngineQuery.Block(Filter.ALWAYS, List.of())),
                        0,
                        0,
                        0,
                        1));
        return answer.fullCount() + answer.thinCount() > 0;
    }

    private OpeningStepsView.StepView view(OpeningStep step, int more, Language language) {
        Map<String, Object> params = new HashMap<>(step.params());
        if (params.remove("concept") instanceof Integer concept) {
            params.put("certificate", concepts.label(concept, language));
        }
        return new OpeningStepsView.StepView(step.kind(), params, more);
    }
}
