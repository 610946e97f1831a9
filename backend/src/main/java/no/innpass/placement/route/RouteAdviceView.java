package no.innpass.placement.route;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.innpass.matching.barrier.BarrierCode;
import org.jspecify.annotations.Nullable;

/**
 * Which way could be the next one, and why; a person decides (MAT-31).
 *
 * @param reason what keeps most places out; WAITING where places fit
 * @param fitting places of the ordinary list
 * @param near of those, how many fit well and may lead to a job
 * @param alternatives three, in no order of merit
 * @param measures unpaid placements and classes that have ended without a job
 * @param repeat from how many on a different plan is asked for
 * @param otherPlan a different plan is asked for, in writing
 * @param plan the newest that has been written; absent: none yet
 */
@Serdeable
record RouteAdviceView(
        RouteDistance distance,
        BarrierCode reason,
        int fitting,
        int near,
        List<RouteCode> alternatives,
        int measures,
        int repeat,
        boolean otherPlan,
        @Nullable NextPlanView plan) {

    /** @param by name of the one who wrote it; absent where that person has left */
    @Serdeable
    record NextPlanView(
            RouteCode route, String words, @Nullable String by, LocalDate on) {}
}
