package no.innpass.platform.audit;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.stream.Collectors;

/** The audit log for auditors, and for the log collector that they trust. */
@Controller("/api/v1/audit")
@Tag(name = "audit")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditLogController {
    private final AuditTrail trail;

    AuditLogController(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Rows of the chain as lines in Common Event Format, oldest first: ids and codes, no names. Go on with the last externalId; an empty
     * answer means that there is nothing more yet.
     *
     * @param after number in the chain
     */
    @Get("/log")
    @Produces(MediaType.TEXT_PLAIN)
    @Audited(sight = Sight.LOG, purpose = Purpose.CONTROL)
    String log(
            @QueryValue(defaultValue = "0") @Min(0) @Max(Long.MAX_VALUE) long after,
            @QueryValue(defaultValue = "1000") @Min(1) @Max(10_000) int limit) {
        return trail.after(after, limit).stream()
                .map(look -> CefLine.of(look.seq(), look.entry(), look.hash()) + "\n")
                .collect(Collectors.joining());
    }
}
