package no.innpass.placement.route;

import java.util.List;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.matching.barrier.Barriers;

/**
 * The advice for one candidate. Pure.
 *
 * @param reason what keeps most places out; WAITING where places fit
 * @param alternatives always three, in no order of merit
 * @param otherPlan as many measures without a job as ask for a different plan, and none has been written since the last of them ended
 */
record RouteAdvice(RouteDistance distance, BarrierCode reason, List<RouteCode> alternatives, boolean otherPlan) {
    private static final List<RouteCode> NEAR =
            List.of(RouteCode.JOB_CLUB, RouteCode.WAGE_SUBSIDY, RouteCode.ORDINARY_JOB);
    private static final List<RouteCode> FAR = List.of(
            RouteCode.PRACTICE_WITH_TRAINING, RouteCode.LONG_VOCATIONAL_COURSE, RouteCode.COMBINED_LANGUAGE_AND_WORK);

    /**
     * @param measures unpaid placements and classes that have ended without a job
     * @param repeat {@code route.repeatMeasures}
     * @param planned a plan has been written since the last of them ended
     */
    static RouteAdvice of(Barriers barriers, int measures, int repeat, boolean planned) {
        boolean near = barriers.near() > 0;
        return new RouteAdvice(
                near ? RouteDistance.NEAR : RouteDistance.FAR,
                barriers.first(),
                near ? NEAR : FAR,
                measures >= repeat && !planned);
    }
}
