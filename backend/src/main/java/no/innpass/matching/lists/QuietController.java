package no.innpass.matching.lists;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import org.jspecify.annotations.Nullable;

/** Workplaces that have posted nothing (MAT-02). */
@Controller("/api/v1")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuietController {
    private final SearchQuietWorkplaces search;
    private final AskWorkplace askWorkplace;
    private final Idempotency idempotency;

    QuietController(SearchQuietWorkplaces search, AskWorkplace askWorkplace, Idempotency idempotency) {
        this.search = search;
        this.askWorkplace = askWorkplace;
        this.idempotency = idempotency;
    }

    /** By what they are like inside, stated need and history. */
    @Get("/search/workplaces{?asked*}")
    @NotAudited("Workplaces and what is known of them; nothing of a candidate.")
    QuietWorkplacesView workplaces(@RequestBean @Valid QuietSearch asked) {
        return search.search(asked);
    }

    /** The same for one candidate, in the order of what is known, with reasons. */
    @Get("/candidates/{id}/workplaces{?asked*}")
    @Audited(sight = Sight.FITTING_PLACES, purpose = Purpose.FIND_PLACE)
    QuietWorkplacesView forCandidate(
            Actor actor,
            UUID id,
            @RequestBean @Valid QuietSearch asked,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return search.searchFor(actor, id, asked, Language.ofHeader(accepted));
    }

    /** Counts that the workplace is asked whether it would take somebody, and says whom to ring. Nobody is introduced by it. */
    @OnceByKey
    @Post("/workplaces/{id}/requests")
    @Status(HttpStatus.CREATED)
    @NotAudited("A question to a workplace that names nobody; nothing of a candidate.")
    HttpResponse<WorkplaceAskedView> ask(HttpRequest<?> http, Actor actor, UUID id) {
        return idempotency.once(http, actor.loginId(), id, WorkplaceAskedView.class, () -> {
            WorkplaceAskedView view = askWorkplace.ask(id);
            return HttpResponse.created(view, URI.create("/api/v1/workplaces/" + id));
        });
    }
}
