package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to know before one rings (EMP-06).
 *
 * @param last the newest contact that was held
 * @param planned all that is planned from today on, the first day first
 * @param leaveUntil last day of a wish not to be contacted
 * @param collisions plans of other organisations so near to one of the reader's, or to today where the reader's has none, that one visit will do
 * @param days how near that is, {@code crm.collisionDays}
 */
@Serdeable
public record BeforeContactView(
        @Nullable ActivityView last,
        List<ActivityView> planned,
        @Nullable LocalDate leaveUntil,
        List<ActivityView> collisions,
        int days) {}
