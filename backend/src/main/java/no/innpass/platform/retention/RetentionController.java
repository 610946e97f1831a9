package no.innpass.platform.retention;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import no.innpass.platform.audit.NotAudited;

/** What the retention job did (PRI-12), for those who answer for it. */
@Controller("/api/v1/retention-runs")
@Tag(name = "privacy")
@ExecuteOn(TaskExecutors.BLOCKING)
class RetentionController {
    private final RunRows runs;

    RetentionController(RunRows runs) {
        this.runs = runs;
    }

    /** The newest runs first: when, how long it took, how many of each kind went and how many a hold kept. */
    @Get("{?limit}")
    @NotAudited("Counts by kind; nothing of a candidate.")
    List<RetentionRunView> retentionRuns(@QueryValue(defaultValue = "30") @Min(1) @Max(200) int limit) {
        return runs.newest(limit);
    }
}
