package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CandidateSources;
import no.innpass.employer.TraitSeen;
import no.innpass.matching.Explanation;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.demand.ContractSteps;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.WayOut;
import no.innpass.platform.i18n.Language;
import no.innpass.shared.Days;
import org.jspecify.annotations.Nullable;

/** Explains one pair to staff: lines, obstacles, the strongest reasons, the first gap (MAT-16, MAT-17). Pure but for the words. */
@Singleton
class ExplainPair {
    /** Lines of the nameless staff card (PRI-02): resources, certificates, language, hours, and the purpose that names the profile. */
    private static final Set<Criterion> CARD_LINES =
            EnumSet.of(Criterion.TASK_SKILL, Criterion.FORMAL, Criterion.LANGUAGE, Criterion.HOURS, Criterion.PURPOSE);

    private static final int REASONS = 2;

    private final Wording wording;
    private final FactSources factSources;

    ExplainPair(Wording wording, FactSources factSources) {
        this.wording = wording;
        this.factSources = factSources;
    }

    /**
     * What the reader may see of the candidate's side.
     *
     * @param functions functional facts, which have a permission of their own (PRI-07)
     */
    record Sight(boolean mayOpen, boolean functions, Language language) {
        boolean sees(Criterion criterion) {
            return criterion == Criterion.CAPABILITY ? functions : mayOpen || CARD_LINES.contains(criterion);
        }

        /** What the criteria of the same fact say (PRI-07, MAT-17): not even that there is an obstacle, nor its ways. */
        boolean sees(Subject.Kind kind) {
            return switch (kind) {
                case FUNCTION -> functions;
                case TRAVEL -> mayOpen;
                default -> true;
            };
        }
    }

    record Explained(
            List<CriterionView> lines,
            List<Explanation.PartSum> parts,
            List<ObstacleView> gates,
            List<ObstacleView> conditions,
            List<ObstacleView> legalGaps,
            List<Sentence> reasons,
            MatchView.@Nullable GapView firstGap) {}

    /** As below, where nobody has looked up who says what of the workplace. */
    Explained explain(RankedPair pair, Sight sight) {
        return explain(pair, sight, List.of());
    }

    /** @param seen what is known of the traits of the place's workplace, by whom and from when */
    Explained explain(RankedPair pair, Sight sight, List<TraitSeen> seen) {
        CandidateFacts candidate = pair.candidate().facts();
        CandidateSources sources = pair.candidate().sources();
        Explanation explanation = pair.explanation();
        List<Explanation.Line> visible = explanation.lines().stream()
                .filter(line -> sight.sees(line.criterion()))
                .toList();
        List<CriterionView> lines = visible.stream()
                .map(line -> line(candidate, line, sources, seen, sight.language()))
                .toList();
        return new Explained(
                lines,
                explanation.partsOf(visible),
                obstacles(candidate, explanation.gates(), sources, sight),
                obstacles(candidate, explanation.conditions(), sources, sight),
                legalGaps(explanation, sources, sight.language()),
                reasons(candidate, visible, sight.language()),
                firstGap(explanation.legalGaps(), visible, sight.language()));
    }

    private CriterionView line(
            CandidateFacts candidate,
            Explanation.Line line,
            CandidateSources sources,
            List<TraitSeen> seen,
            Language language) {
        List<FactLine> facts = new ArrayList<>();
        List<Sentence> missing = new ArrayList<>();
        List<WayView> ways = new ArrayList<>();
        for (Item item : line.items()) {
            wording.fact(candidate, item, language)
                    .ifPresent(fact -> facts.add(FactLine.of(fact, factSources.of(sources, item.subject()))));
            Wording.help(item)
                    .map(help -> FactLine.of(help, Optional.empty()))
                    .filter(help -> !facts.contains(help))
                    .ifPresent(facts::add);
            if (item.isGap()) {
                missing.add(wording.missing(line.criterion(), item, language));
                item.ways().stream().map(WayView::of).forEach(ways::add);
            }
        }
        boolean known = line.grade().known();
        return new CriterionView(
                line.criterion(),
                line.grade().state(),
                line.weight(),
                known ? line.grade().percent() : null,
                known ? line.points() / 10.0 : null,
                known ? line.most() / 10.0 : null,
                facts,
                compared(line, seen),
                distinct(missing),
                distinct(ways));
    }

    /** Of what is known of the workplace, the traits that the line compared. */
    private static List<TraitSeen> compared(Explanation.Line line, List<TraitSeen> seen) {
        return line.criterion() != Criterion.ENVIRONMENT
                ? List.of()
                : seen.stream()
                        .filter(one -> line.items().stream()
                                .anyMatch(item ->
                                        item.known() && item.subject().equals(Subject.surrounding(one.trait()))))
                        .toList();
    }

    /** Each contract that the place names, with what stands before it for this candidate. */
    List<ContractView> contracts(RankedPair pair, Language language) {
        return ContractSteps.of(pair.candidate().facts(), pair.place().facts(), wording::isTest).stream()
                .map(step -> new ContractView(
                        step.type(),
                        step.state(),
                        step.before().stream()
                                .map(before -> before(before, language))
                                .toList()))
                .toList();
    }

    private ContractView.BeforeView before(ContractSteps.Before before, Language language) {
        Sentence must = wording.must(before.hit(), language);
        List<WayView> ways = Stream.concat(
                        ways(before.hit()).stream(),
                        wording.waysToPaper(before.hit().subject()).stream()
                                .map(way -> WayView.of(new WayOut(way, Days.NONE))))
                .distinct()
                .toList();
        return new ContractView.BeforeView(must.code(), must.params(), before.reach(), ways);
    }

    private static <T> List<T> distinct(List<T> all) {
        return all.size() < 2 ? all : all.stream().distinct().toList();
    }

    private <C extends Enum<C>> List<ObstacleView> obstacles(
            CandidateFacts candidate, Map<C, List<Hit>> stops, CandidateSources sources, Sight sight) {
        List<ObstacleView> views = new ArrayList<>();
        stops.forEach((code, hits) -> hits.stream()
                .filter(hit -> sight.sees(hit.subject().kind()))
                .forEach(hit -> views.add(new ObstacleView(
                        code.name(),
                        Map.of(),
                        wording.obstacle(candidate, hit, sight.language())
                                .map(fact -> FactLine.of(fact, factSources.of(sources, hit.subject())))
                                .orElse(null),
                        ways(hit)))));
        return views;
    }

    private List<ObstacleView> legalGaps(Explanation explanation, CandidateSources sources, Language language) {
        return explanation.legalGaps().stream()
                .map(hit -> {
                    Sentence gap = wording.legalGap(hit, language);
                    return new ObstacleView(
                            gap.code(),
                            gap.params(),
                            wording.planned(hit, language)
                                    .map(fact -> FactLine.of(fact, factSources.of(sources, hit.subject())))
                                    .orElse(null),
                            ways(hit));
                })
                .toList();
    }

    private static List<WayView> ways(Hit hit) {
        return hit.ways().stream().map(WayView::of).toList();
    }

    /** The two strongest: most points first, the best item of each line. */
    private List<Sentence> reasons(CandidateFacts candidate, List<Explanation.Line> lines, Language language) {
        return lines.stream()
                .filter(line -> line.grade().known() && line.points() > 0)
                .sorted(Comparator.comparingInt(Explanation.Line::points).reversed())
                .flatMap(line -> line.items().stream()
                        .filter(item -> item.percent() > 0)
                        .sorted(Comparator.comparingInt((Item item) -> item.percent() * item.weight())
                                .reversed())
                        .map(item -> wording.fact(candidate, item, language))
                        .flatMap(Optional::stream)
                        .limit(1))
                .limit(REASONS)
                .toList();
    }

    /** What the law asks first; then what costs most points; what nobody has asked comes after what is known to be missing. */
    private MatchView.@Nullable GapView firstGap(List<Hit> legal, List<Explanation.Line> lines, Language language) {
        Stream<MatchView.GapView> byLaw =
                legal.stream().map(hit -> new MatchView.GapView(wording.legalGap(hit, language), first(hit.ways())));
        Stream<MatchView.GapView> others = lines.stream()
                .sorted(Comparator.comparingInt((Explanation.Line line) -> line.points() - line.most()))
                .flatMap(line ->
                        line.items().stream().filter(Item::isGap).map(item -> gap(line.criterion(), item, language)));
        return Stream.concat(byLaw, others).findFirst().orElse(null);
    }

    private MatchView.GapView gap(Criterion criterion, Item item, Language language) {
        return new MatchView.GapView(wording.missing(criterion, item, language), first(item.ways()));
    }

    private static @Nullable WayView first(List<WayOut> ways) {
        return ways.stream().findFirst().map(WayView::of).orElse(null);
    }
}
