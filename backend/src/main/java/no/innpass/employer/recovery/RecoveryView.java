package no.innpass.employer.recovery;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong at a workplace and is to be mended.
 *
 * @param talks that nobody has had yet, the first day first
 * @param talkWith name of who should have them today; absent without an owner
 */
@Serdeable
public record RecoveryView(
        UUID workplaceId, List<TalkView> talks, @Nullable String talkWith, WearView wear) {

    /** @param dueOn five working days after the experience */
    @Serdeable
    public record TalkView(LocalDate feltOn, LocalDate dueOn, boolean overdue) {}
}
