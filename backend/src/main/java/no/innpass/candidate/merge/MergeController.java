package no.innpass.candidate.merge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** Two records of one person, compared and made one, for advisers who may open both (CAN-27). */
@Controller("/api/v1/candidates/{id}")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class MergeController {
    private final CompareDoubles compare;
    private final MergeCandidates merge;
    private final ShowMerges show;

    MergeController(CompareDoubles compare, MergeCandidates merge, ShowMerges show) {
        this.compare = compare;
        this.merge = merge;
        this.show = show;
    }

    /** This record and another side by side, and what would hold if this one survived; the version of this one is the ETag. */
    @Get("/doubles/{otherId}")
    @Audited(
            sight = Sight.PERSON,
            purpose = Purpose.AVOID_DOUBLES,
            people = {"survivor.candidateId", "merged.candidateId"})
    HttpResponse<ComparisonView> compareDoubles(Actor actor, UUID id, UUID otherId) {
        ComparisonView view = compare.compare(actor, id, otherId);
        return ETags.ok(view, view.survivor().version());
    }

    /** Records that were folded into this one, newest first. */
    @Get("/merges")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    List<MergeView> merges(Actor actor, UUID id) {
        return show.of(actor, id);
    }

    /** Folds the other record into this one. Sent again it answers the same. It cannot be undone. */
    @Put("/merges/{mergedId}")
    @Audited(sight = Sight.PERSON, purpose = Purpose.AVOID_DOUBLES)
    MergeView mergeCandidates(
            HttpRequest<?> http, Actor actor, UUID id, UUID mergedId, @Body @Valid MergeRequest request) {
        MergeRows.Kept kept = merge.merge(actor, id, mergedId, ETags.required(http), request);
        return show.one(actor, id, kept);
    }
}
