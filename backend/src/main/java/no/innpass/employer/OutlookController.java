package no.innpass.employer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;

/** What a workplace tells of the time ahead, and the light that is computed of it all (EMP-07, EMP-08, EMP-13). */
@Controller("/api/v1/workplaces/{id}")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("What a workplace says of itself; of candidates nothing.")
class OutlookController {
    private final WorkplaceOutlooks outlooks;
    private final WorkplaceLights lights;

    OutlookController(WorkplaceOutlooks outlooks, WorkplaceLights lights) {
        this.outlooks = outlooks;
        this.lights = lights;
    }

    /** The colour, why, since when, and how it was before. */
    @Get("/light")
    LightView light(UUID id) {
        return lights.show(id);
    }

    @Get("/outlook")
    OutlookView outlook(UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return outlooks.show(id, Language.ofHeader(accepted));
    }

    /** What the workplace says now; the newest word holds. */
    @Put("/outlook")
    OutlookView tell(
            UUID id,
            Actor actor,
            @Body @Valid OutlookRequest body,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        outlooks.tell(id, body, actor.staffId().orElse(null));
        return outlooks.show(id, Language.ofHeader(accepted));
    }

    /** Leave the workplace alone until a day, or no longer. */
    @Put("/pause")
    OutlookView pause(
            UUID id,
            Actor actor,
            @Body @Valid PauseRequest body,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        outlooks.pause(id, body, actor.staffId().orElse(null));
        return outlooks.show(id, Language.ofHeader(accepted));
    }
}
