package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.Explanation;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Subject;
import no.innpass.platform.i18n.Language;

/** What speaks for a place and what is missing, as the candidate is told it: no points, and nothing said twice (MAT-16, MAT-17). */
@Singleton
class ExplainToCandidate {
    private final Wording wording;

    ExplainToCandidate(Wording wording) {
        this.wording = wording;
    }

    record Told(List<Sentence> reasons, List<MatchView.GapView> gaps) {}

    Told tell(RankedPair pair, Language language) {
        Explanation explanation = pair.explanation();
        List<Sentence> reasons = reasons(pair.candidate().facts(), explanation, language);
        return new Told(reasons, gaps(explanation, reasons, language));
    }

    /** What fits: most points first, then the better item; a level that is too low is no reason, however near. */
    private List<Sentence> reasons(CandidateFacts candidate, Explanation explanation, Language language) {
        return explanation.lines().stream()
                .filter(line -> line.grade().known() && line.points() > 0)
                .sorted(Comparator.comparingInt(Explanation.Line::points).reversed())
                .flatMap(line -> reasonsOf(candidate, line, language))
                .distinct()
                .toList();
    }

    private Stream<Sentence> reasonsOf(CandidateFacts candidate, Explanation.Line line, Language language) {
        return line.items().stream()
                .filter(item -> item.percent() > 0 && !(item.isGap() && isLevel(item)))
                .sorted(Comparator.comparingInt((Item item) -> item.percent() * item.weight())
                        .reversed())
                .map(item -> isStep(item) ? OutlookWording.step(item) : wording.fact(candidate, item, language))
                .flatMap(Optional::stream);
    }

    private static boolean isStep(Item item) {
        return item.subject().kind() == Subject.Kind.HIRE || item.subject().kind() == Subject.Kind.OPENNESS;
    }

    /** What nobody has asked the workplace is for staff to ask, and no gap of the candidate's. */
    private static boolean isForStaff(Item item) {
        return !item.known()
                && (isStep(item)
                        || item.subject().kind() == Subject.Kind.SUPPORT
                        || item.subject().kind() == Subject.Kind.DATES
                                && item.asked().code() == Stated.Code.NOT_KNOWN
                        || item.subject().kind() == Subject.Kind.SURROUNDING
                                && item.asked().code() != Stated.Code.NOT_KNOWN);
    }

    private static boolean isLevel(Item item) {
        return item.subject().kind() == Subject.Kind.LANGUAGE || item.subject().kind() == Subject.Kind.TEST;
    }

    /** What is missing, known before unknown, each once with the first way to close it; what a reason names is left out. */
    private List<MatchView.GapView> gaps(Explanation explanation, List<Sentence> reasons, Language language) {
        Set<Object> told = new HashSet<>();
        reasons.stream().map(reason -> reason.params().getOrDefault("task", "")).forEach(told::add);
        return explanation.lines().stream()
                .flatMap(line -> line.items().stream()
                        .filter(item -> item.isGap() && !isForStaff(item))
                        .map(item -> new Missing(
                                item.known(),
                                new MatchView.GapView(
                                        wording.missing(line.criterion(), item, language),
                                        item.ways().stream()
                                                .findFirst()
                                                .map(WayView::of)
                                                .orElse(null)))))
                .sorted(Comparator.comparing(Missing::known).reversed())
                .map(Missing::gap)
                .filter(gap ->
                        told.add(gap.gap()) && !told.contains(gap.gap().params().get("task")))
                .toList();
    }

    private record Missing(boolean known, MatchView.GapView gap) {}
}
