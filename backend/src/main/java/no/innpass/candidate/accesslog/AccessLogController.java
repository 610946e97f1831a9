package no.innpass.candidate.accesslog;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;

/** Who has looked at me. */
@Controller("/api/v1/me/access-log")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccessLogController {
    private final AccessLog log;
    private final Candidates candidates;

    AccessLogController(AccessLog log, Candidates candidates) {
        this.log = log;
        this.candidates = candidates;
    }

    /** Who saw or changed something of me, in which role, when and why; newest first (PRI-11). */
    @Get("{?cursor,limit}")
    Slice<AccessView> accessLog(
            Actor actor,
            @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        UUID self = actor.candidateId()
                .flatMap(candidates::find)
                .map(Candidate::id)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return log.page(self, cursor, limit);
    }
}
