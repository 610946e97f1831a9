package no.innpass.matching.lists;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Watched;

/** Resources that fit an employer's own need. */
@Controller("/api/v1/employer/practice-places/{id}/resources")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResourceController {
    private final ShowResources showResources;

    ResourceController(ShowResources showResources) {
        this.showResources = showResources;
    }

    /** Cards without names, sorted by tasks, certificates, Norwegian and hours. */
    @Get
    @Watched
    @Audited(sight = Sight.CARD, purpose = Purpose.FIND_CANDIDATE, object = AuditObject.PRACTICE_PLACE)
    ResourceCardsView resources(Actor actor, UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return showResources.show(actor, id, Language.ofHeader(accepted));
    }
}
