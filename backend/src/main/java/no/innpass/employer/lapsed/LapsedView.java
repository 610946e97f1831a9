package no.innpass.employer.lapsed;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.NoPlaceReason;
import no.innpass.employer.activity.ActivityType;
import org.jspecify.annotations.Nullable;

/**
 * A workplace that took people in and does no more.
 *
 * @param since day on which it came to the stage
 * @param reason the first one that was given since it was active; absent where time alone led there
 * @param reasonWords with the reason OTHER
 * @param reasonOn when it was given
 * @param finished placements that are over there, ever
 * @param talkOpen something went wrong there that nobody has talked with them about
 * @param owner name of who owns the relation
 * @param last what was last said with them
 */
@Serdeable
record LapsedView(
        UUID id,
        String name,
        String employer,
        @Nullable String municipality,
        LapsedStage stage,
        LocalDate since,
        @Nullable NoPlaceReason reason,
        @Nullable String reasonWords,
        @Nullable LocalDate reasonOn,
        int finished,
        boolean talkOpen,
        @Nullable String owner,
        @Nullable LastWordView last) {

    LapsedView with(@Nullable String ownerName, boolean open) {
        return new LapsedView(
                id,
                name,
                employer,
                municipality,
                stage,
                since,
                reason,
                reasonWords,
                reasonOn,
                finished,
                open,
                ownerName,
                last);
    }

    /** @param result what came of it, as it was logged */
    @Serdeable
    record LastWordView(
            LocalDate on, ActivityType type, @Nullable String result) {}
}
