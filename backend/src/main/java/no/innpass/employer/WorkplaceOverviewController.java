package no.innpass.employer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/** The listed workplaces seen from above: on a map, and as a file (EMP-04, EMP-07). */
@Controller("/api/v1/workplaces")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Workplaces and who answers for them; nothing of a candidate.")
class WorkplaceOverviewController {
    private final CountWorkplaces countWorkplaces;
    private final WriteWorkplaces writeWorkplaces;

    WorkplaceOverviewController(CountWorkplaces countWorkplaces, WriteWorkplaces writeWorkplaces) {
        this.countWorkplaces = countWorkplaces;
        this.writeWorkplaces = writeWorkplaces;
    }

    /** How many there are in each municipality, by light. */
    @Get("/areas{?filter*}")
    WorkplaceAreasView areas(@RequestBean @Valid WorkplaceMapFilter filter) {
        return countWorkplaces.count(filter);
    }

    /** The same rows as the list, at most 10,000, as CSV for a spreadsheet. */
    @Get("/file{?filter*}")
    @Produces("text/csv")
    HttpResponse<String> file(
            @RequestBean @Valid WorkplaceFileFilter filter,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return HttpResponse.ok(writeWorkplaces.csv(filter, Language.ofHeader(accepted)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"innpass-workplaces.csv\"");
    }
}
