package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.MatchTerms;
import no.innpass.matching.StopFilters;
import no.innpass.matching.engine.Engine;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.gate.GateCode;
import no.innpass.matching.reach.Closing;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.term.Filter;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concepts;

/** Counts why an ordinary list holds nothing that is known well enough, and what would help (MAT-19). */
@Singleton
class WhyEmpty {
    private static final int MOST_HELPS = 5;

    private final RankReach rankReach;
    private final Concepts concepts;

    WhyEmpty(RankReach rankReach, Concepts concepts) {
        this.rankReach = rankReach;
        this.concepts = concepts;
    }

    /** One question of one side. */
    record Question(Engine engine, List<MatchTerms> blocks, Seen seen, OtherSide other) {}

    /** @param lists the ordinary lists, of which FULL is empty */
    WhyEmptyView of(Question question, StopFilters stops, RankedLists lists, Language language) {
        MatchSettings set = lists.settings();
        Map<GateCode, Integer> gates = gates(question, stops);
        List<RankReach.Within> within =
                rankReach.all(question.engine(), question.blocks(), question.seen(), set, question.other());
        return new WhyEmptyView(
                count(question, Filter.ALWAYS),
                gates.entrySet().stream()
                        .map(entry -> new WhyEmptyView.GateCount(entry.getKey(), entry.getValue()))
                        .toList(),
                conditions(question, stops),
                lists.belowMinimum(),
                lists.thinCount(),
                within.size(),
                helps(within, language),
                routes(gates, lists.thinCount()));
    }

    private static Map<GateCode, Integer> gates(Question question, StopFilters stops) {
        Map<GateCode, Integer> counts = new LinkedHashMap<>();
        stops.gates().forEach((code, filter) -> {
            int count = count(question, filter);
            if (count > 0) {
                counts.put(code, count);
            }
        });
        return counts;
    }

    /** A functional conflict counts where the caller may know of it (PRI-07). */
    private static List<WhyEmptyView.ConditionCount> conditions(Question question, StopFilters stops) {
        List<WhyEmptyView.ConditionCount> counts = new ArrayList<>();
        Filter stopped = question.blocks().getFirst().gates();
        stops.conditions().forEach((code, filter) -> {
            Filter told = code == ConditionCode.FUNCTION_CONFLICT
                    ? Filter.all(question.seen().functions(), filter)
                    : filter;
            int count = count(question, Filter.all(Filter.not(stopped), told));
            if (count > 0) {
                counts.add(new WhyEmptyView.ConditionCount(code, count));
            }
        });
        return counts;
    }

    /** How many documents that the caller may see it holds for. */
    private static int count(Question question, Filter filter) {
        EngineAnswer answer = question.engine()
                .top(new EngineQuery(
                        Filter.all(question.seen().documents(), filter),
                        List.of(),
                        List.of(new EngineQuery.Block(Filter.ALWAYS, List.of())),
                        0,
                        0,
                        0,
                        1));
        return answer.fullCount() + answer.thinCount();
    }

    private List<WhyEmptyView.Help> helps(List<RankReach.Within> within, Language language) {
        Map<String, WhyEmptyView.Help> helps = new LinkedHashMap<>();
        for (RankReach.Within pair : within) {
            for (Closing closing : pair.closings().all()) {
                WhyEmptyView.Help help = help(closing, language);
                helps.merge(
                        help.code() + help.params(),
                        help,
                        (one, other) -> new WhyEmptyView.Help(one.code(), one.params(), one.count() + 1));
            }
        }
        return helps.values().stream()
                .sorted(Comparator.comparingInt(WhyEmptyView.Help::count)
                        .reversed()
                        .thenComparing(help -> help.code() + help.params()))
                .limit(MOST_HELPS)
                .toList();
    }

    private WhyEmptyView.Help help(Closing closing, Language language) {
        return switch (closing) {
            case Closing.Condition condition ->
                new WhyEmptyView.Help(
                        condition.code() == ConditionCode.DEMAND_UNMET
                                ? kind(condition.hits().getFirst().subject())
                                : condition.code().name(),
                        condition.code() == ConditionCode.DEMAND_UNMET
                                ? named(condition.hits().getFirst().subject(), language)
                                : Map.of(),
                        1);
            case Closing.Gap gap ->
                new WhyEmptyView.Help(
                        gap.criterion().name(), named(gap.items().getFirst().subject(), language), 1);
        };
    }

    /** The criterion that the demand is an item of. */
    private static String kind(Subject subject) {
        return switch (subject.kind()) {
            case CREDENTIAL -> "FORMAL";
            case POSITION -> "HOURS";
            default -> "LANGUAGE";
        };
    }

    private Map<String, Object> named(Subject subject, Language language) {
        return switch (subject.kind()) {
            case CREDENTIAL -> Map.of("certificate", concepts.label(subject.number(), language));
            case TASK -> Map.of("task", concepts.label(subject.number(), language));
            default -> Map.of();
        };
    }

    private static List<WhyEmptyView.Route> routes(Map<GateCode, Integer> gates, int littleKnown) {
        List<WhyEmptyView.Route> routes = new ArrayList<>();
        if (littleKnown > 0) {
            routes.add(WhyEmptyView.Route.TELL_MORE);
        }
        if (gates.containsKey(GateCode.LEGAL_DEMAND)) {
            routes.add(WhyEmptyView.Route.PAPER_BY_LAW);
        }
        if (gates.containsKey(GateCode.OUTSIDE_DATES)) {
            routes.add(WhyEmptyView.Route.OTHER_DATES);
        }
        if (gates.containsKey(GateCode.PLACE_FULL)) {
            routes.add(WhyEmptyView.Route.FREE_SEAT);
        }
        routes.add(WhyEmptyView.Route.SEARCH_WIDER);
        routes.add(WhyEmptyView.Route.PREPARATORY_STEP);
        return routes;
    }
}
