package no.innpass.matching.spoken;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/** The same for who takes an order for a workplace (PLC-06). */
@Controller("/api/v1/workplaces/{id}/spoken-demand")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Counts of at least ten cards of a region, rounded down; nothing of a candidate.")
class SpokenDemandController {
    private final CheckSpokenDemand checkSpokenDemand;

    SpokenDemandController(CheckSpokenDemand checkSpokenDemand) {
        this.checkSpokenDemand = checkSpokenDemand;
    }

    @Get("{?query*}")
    SpokenDemandView check(
            UUID id,
            @RequestBean @Valid SpokenDemandQuery query,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return checkSpokenDemand.check(id, query, Language.ofHeader(accepted));
    }
}
