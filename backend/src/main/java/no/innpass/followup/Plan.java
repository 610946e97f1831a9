package no.innpass.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** For which level and dates the contacts of a placement were planned. */
@MappedEntity("follow_up_plan")
record Plan(@Id UUID placementId, FollowUpLevel level, LocalDate startsOn, LocalDate endsOn, Instant plannedAt) {

    boolean isFor(FollowUpLevel wanted, LocalDate start, LocalDate end) {
        return level == wanted && startsOn.equals(start) && endsOn.equals(end);
    }
}
