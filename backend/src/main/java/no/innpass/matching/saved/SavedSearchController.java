package no.innpass.matching.saved;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;

/** The caller's own kept searches (MAT-24). */
@Controller("/api/v1/saved-searches")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Words and filters that the caller has kept; nothing of a candidate.")
class SavedSearchController {
    private final KeepSearch keepSearch;
    private final Idempotency idempotency;

    SavedSearchController(KeepSearch keepSearch, Idempotency idempotency) {
        this.keepSearch = keepSearch;
        this.idempotency = idempotency;
    }

    @Get
    List<SavedSearchView> mine(Actor actor) {
        return keepSearch.mine(actor).stream().map(SavedSearchView::of).toList();
    }

    /** Keeps a search; refused with SEARCH_NAME_TAKEN under a name that the caller has used in the same list. */
    @OnceByKey
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<SavedSearchView> keep(HttpRequest<?> http, Actor actor, @Body @Valid SavedSearchRequest request) {
        return idempotency.once(http, actor.loginId(), request, SavedSearchView.class, () -> {
            SavedSearchView view = SavedSearchView.of(keepSearch.keep(actor, request));
            return ETags.created(view, view.version(), URI.create("/api/v1/saved-searches/" + view.id()));
        });
    }

    /** Another name, other words or filters. If-Match names the version that was read. */
    @Put("/{id}")
    HttpResponse<SavedSearchView> change(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid SavedSearchRequest request) {
        SavedSearchView view = SavedSearchView.of(keepSearch.change(actor, id, request, ETags.required(http)));
        return ETags.ok(view, view.version());
    }

    /** The search is opened: it is kept for another year. */
    @Post("/{id}/opening")
    @Status(HttpStatus.OK)
    SavedSearchView open(Actor actor, UUID id) {
        return SavedSearchView.of(keepSearch.open(actor, id));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void drop(Actor actor, UUID id) {
        keepSearch.drop(actor, id);
    }
}
