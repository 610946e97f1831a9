package no.innpass.employer.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of table {@code joint_visit}, with what it reads of the visit. */
record JointVisit(
        UUID id,
        UUID activityId,
        UUID workplaceId,
        String workplace,
        UUID unitId,
        ActivityType type,
        ActivityState visit,
        LocalDate day,
        UUID askedId,
        UUID askedBy,
        JointVisitState state,
        LocalDate askedDay,
        @Nullable JointVisitReason reason,
        @Nullable LocalDate otherDay,
        long version) {}
