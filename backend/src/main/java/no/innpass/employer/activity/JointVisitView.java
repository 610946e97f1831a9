package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to come along on a visit.
 *
 * @param day of the visit
 * @param asked who is to come along
 * @param by who asked
 * @param mayAnswer the reader is the one asked, or stands in, and may still answer
 * @param mayWithdraw the visit is of the reader's unit, and the wish stands
 * @param version for If-Match
 */
@Serdeable
public record JointVisitView(
        UUID id,
        UUID activityId,
        UUID workplaceId,
        String workplace,
        ActivityType type,
        LocalDate day,
        @Nullable String asked,
        @Nullable String by,
        JointVisitState state,
        @Nullable JointVisitReason reason,
        @Nullable LocalDate otherDay,
        boolean mayAnswer,
        boolean mayWithdraw,
        long version) {}
