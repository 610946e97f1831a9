package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.gate.GateCode;

/**
 * Why nothing is proposed, in counts of pairs that the caller may see, and what would help (MAT-19). A pair may be stopped by several things.
 *
 * @param looked how many were looked at
 * @param gates what stops how many
 * @param conditions of those that no gate stops: what holds how many back
 * @param belowMinimum of those that nothing stops or holds back: how many are known well enough and lie below the minimum
 * @param littleKnown how many are little known; they stand in the list beside
 * @param withinReach how many one or two closings would bring in
 * @param helps which closings those are, the most helpful first
 * @param routes other ways on, never empty
 */
@Serdeable
public record WhyEmptyView(
        int looked,
        List<GateCount> gates,
        List<ConditionCount> conditions,
        int belowMinimum,
        int littleKnown,
        int withinReach,
        List<Help> helps,
        List<Route> routes) {

    @Serdeable
    public record GateCount(GateCode code, int count) {}

    @Serdeable
    public record ConditionCount(ConditionCode code, int count) {}

    /**
     * @param code of a {@link ConditionCode} or of a criterion
     * @param params words for a paper or a task
     * @param count how many pairs need it closed
     */
    @Serdeable
    public record Help(String code, Map<String, Object> params, int count) {}

    /** Where to go when nothing fits. */
    public enum Route {
        /** Answer what nobody has asked. */
        TELL_MORE,
        /** A paper, a test or a renewal that the law asks. */
        PAPER_BY_LAW,
        OTHER_DATES,
        FREE_SEAT,
        /** Firms or people that are not in the list yet. */
        SEARCH_WIDER,
        /** A step before: a course, language training, clarification. */
        PREPARATORY_STEP
    }
}
