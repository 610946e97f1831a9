package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How far one has come with targets, counted from what happened in the days of the plan.
 *
 * @param taken somebody takes them
 * @param contacted somebody has spoken with them; @param visited somebody has been there
 * @param placeOut a place of theirs was out for the first time
 * @param hosting somebody is in practice there now
 * @param hired somebody was hired there after a placement
 */
@Serdeable
public record PlanProgressView(
        int targets, int taken, int contacted, int visited, int placeOut, int hosting, int hired) {
    static final PlanProgressView NONE = new PlanProgressView(0, 0, 0, 0, 0, 0, 0);

    PlanProgressView plus(PlanProgressView other) {
        return new PlanProgressView(
                targets + other.targets,
                taken + other.taken,
                contacted + other.contacted,
                visited + other.visited,
                placeOut + other.placeOut,
                hosting + other.hosting,
                hired + other.hired);
    }
}
