package no.innpass.employer;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.web.Slice;

/**
 * Workplaces to choose one from, as a candidate who has a firm in mind does (MAT-10): name and town as the public register has them, and nothing of
 * how it stands with us. Open to everybody who is logged in.
 */
@Controller("/api/v1/workplace-names")
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkplaceNameController {
    private final FindWorkplaceNames find;

    WorkplaceNameController(FindWorkplaceNames find) {
        this.find = find;
    }

    /** Search as you type. One page, no cursor: type more instead. */
    @Get
    Slice<WorkplaceNameView> search(
            @QueryValue @NotBlank @Size(max = 80) String query,
            @QueryValue(defaultValue = "10") @Min(1) @Max(50) int limit) {
        return new Slice<>(find.by(query.strip(), limit), null);
    }
}
