package no.innpass.employer.relation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.NoPlaceReason;
import org.jspecify.annotations.Nullable;

/**
 * How far the relation with a workplace has come.
 *
 * @param since day of the last step; absent while nothing has happened
 * @param noPlace why nobody is taken in; only with DORMANT and LOST, and absent where time alone led there
 * @param contacts held so far: two to five before the first place are normal
 * @param steps the newest first, at most twenty
 * @param version for If-Match
 */
@Serdeable
public record RelationView(
        UUID workplaceId,
        RelationStage stage,
        @Nullable LocalDate since,
        @Nullable NoPlaceReason noPlace,
        @Nullable String words,
        int contacts,
        List<RelationStepView> steps,
        long version) {

    /** @param by name of who corrected it; absent where it moved by what happened */
    @Serdeable
    public record RelationStepView(
            RelationStage before,
            RelationAction action,
            RelationStage stage,
            @Nullable NoPlaceReason noPlace,
            @Nullable CorrectionReason correction,
            @Nullable String words,
            LocalDate on,
            @Nullable String by) {}
}
