package no.innpass.process.demo;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.security.DemoMode;
import no.innpass.platform.time.BusinessClock;

/** Moves the business time of a demo (requirements 0.1): to see what two weeks of silence bring. In a real installation the address is 404. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class DemoClockController {
    private static final String LIGHTS = "COMPUTE_LIGHTS";

    private final DemoMode demo;
    private final BusinessClock clock;
    private final RunJobs jobs;

    DemoClockController(DemoMode demo, BusinessClock clock, RunJobs jobs) {
        this.demo = demo;
        this.clock = clock;
        this.jobs = jobs;
    }

    /**
     * The lights follow at once, the rest of what time brings within a minute, as it does by itself. Logins, tokens and the audit log keep the system's time.
     *
     * @param days ahead of the system's time; 0 is the present
     */
    @Hidden
    @Post("/demo/clock")
    HttpResponse<Void> move(@QueryValue @Min(0) @Max(400) int days) {
        demo.require();
        clock.offsetBy(Duration.ofDays(days));
        jobs.run(LIGHTS);
        return HttpResponse.noContent();
    }
}
