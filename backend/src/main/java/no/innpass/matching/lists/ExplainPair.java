package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CandidateSources;
import no.innpass.matching.Explanation;
import no.innpass.matching.Ranking;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/** Explains one pair to staff: lines, obstacles, the strongest reasons, the first gap (MAT-16, MAT-17). Pure but for the words. */
@Singleton
class ExplainPair {
    /** Lines of the nameless staff card (PRI-02): resources, certificates, language, hours, and the purpose that names the profile. */
    private static final Set<Criterion> CARD_LINES =
            EnumSet.of(Criterion.TASK_SKILL, Criterion.FORMAL, Criterion.LANGUAGE, Criterion.HOURS, Criterion.PURPOSE);

    private static final int REASONS = 2;

    private final Ranking ranking;
    private final Wording wording;
    private final FactSources factSources;

    ExplainPair(Ranking ranking, Wording wording, FactSources factSources) {
        this.ranking = ranking;
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
    }

    record Explained(
            Explanation explanation,
            List<CriterionView> lines,
            List<ObstacleView> gates,
            List<ObstacleView> conditions,
            List<Sentence> reasons,
            MatchView.@Nullable GapView firstGap) {}

    Explained explain(RankedPair pair, CandidateSources sources, Sight sight) {
        Explanation explanation = ranking.explain(pair.candidate(), pair.place());
        List<Explanation.Line> visible = explanation.lines().stream()
                .filter(line -> sight.sees(line.criterion()))
                .toList();
        List<CriterionView> lines = visible.stream()
                .map(line -> line(pair.candidate(), line, sources, sight.language()))
                .toList();
        return new Explained(
                explanation,
                lines,
                obstacles(pair.candidate(), explanation.gates(), sight),
                obstacles(pair.candidate(), explanation.conditions(), sight),
                reasons(pair.candidate(), visible, sight.language()),
                firstGap(visible, sight.language()));
    }

    private CriterionView line(
            CandidateFacts candidate, Explanation.Line line, CandidateSources sources, Language language) {
        List<FactLine> facts = new ArrayList<>();
        List<Sentence> missing = new ArrayList<>();
        List<WayView> ways = new ArrayList<>();
        for (Item item : line.items()) {
            wording.fact(candidate, item, language)
                    .ifPresent(fact -> facts.add(FactLine.of(fact, factSources.of(sources, item.subject()))));
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
                missing.stream().distinct().toList(),
                ways.stream().distinct().toList());
    }

    private <C extends Enum<C>> List<ObstacleView> obstacles(
            CandidateFacts candidate, Map<C, List<Hit>> stops, Sight sight) {
        List<ObstacleView> views = new ArrayList<>();
        stops.forEach((code, hits) -> hits.forEach(hit -> {
            Optional<Sentence> fact = switch (hit.subject().kind()) {
                case FUNCTION ->
                    sight.functions() ? wording.obstacle(candidate, hit, sight.language()) : Optional.empty();
                case TRAVEL -> sight.mayOpen() ? wording.obstacle(candidate, hit, sight.language()) : Optional.empty();
                default -> wording.obstacle(candidate, hit, sight.language());
            };
            views.add(new ObstacleView(
                    code.name(),
                    Map.of(),
                    fact.map(sentence -> FactLine.of(sentence, Optional.empty()))
                            .orElse(null),
                    hit.ways().stream().map(WayView::of).toList()));
        }));
        return views;
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

    /** What costs most points first; what nobody has asked comes after what is known to be missing. */
    private MatchView.@Nullable GapView firstGap(List<Explanation.Line> lines, Language language) {
        return lines.stream()
                .sorted(Comparator.comparingInt((Explanation.Line line) -> line.points() - line.most()))
                .flatMap(line ->
                        line.items().stream().filter(Item::isGap).map(item -> gap(line.criterion(), item, language)))
                .findFirst()
                .orElse(null);
    }

    private MatchView.GapView gap(Criterion criterion, Item item, Language language) {
        return new MatchView.GapView(
                wording.missing(criterion, item, language),
                item.ways().stream().findFirst().map(WayView::of).orElse(null));
    }
}
