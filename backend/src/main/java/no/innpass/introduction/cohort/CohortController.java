package no.innpass.introduction.cohort;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Cohorts: the people of a course run, and the places proposed for them (MAT-27). */
@Controller("/api/v1/cohorts")
@Tag(name = "introduction")
@ExecuteOn(TaskExecutors.BLOCKING)
class CohortController {
    private final ListCohorts list;
    private final ShowCohort show;
    private final ShowMix showMix;
    private final ShowBarred showBarred;
    private final ProposeCohort propose;
    private final ChangeMember changeMember;
    private final ClosePlace closePlace;
    private final ApproveCohort approve;

    CohortController(
            ListCohorts list,
            ShowCohort show,
            ShowMix showMix,
            ShowBarred showBarred,
            ProposeCohort propose,
            ChangeMember changeMember,
            ClosePlace closePlace,
            ApproveCohort approve) {
        this.list = list;
        this.show = show;
        this.showMix = showMix;
        this.showBarred = showBarred;
        this.propose = propose;
        this.changeMember = changeMember;
        this.closePlace = closePlace;
        this.approve = approve;
    }

    /** @param closed nobody else of this cohort comes here */
    @Serdeable
    record CohortPlaceRequest(boolean closed) {}

    /** Runs of the own offices and provider, the latest first. */
    @Get
    @NotAudited("courses, with the number of people; nobody of them")
    List<CohortRowView> cohorts(Actor actor) {
        return list.list(actor);
    }

    @Get("/{id}")
    @Audited(
            sight = Sight.RANKED_LINE,
            purpose = Purpose.FIND_PLACE,
            object = AuditObject.COHORT,
            people = {"places.people.candidateId", "unplaced.candidateId"})
    HttpResponse<CohortView> cohort(
            Actor actor, UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return answer(id, actor, Language.ofHeader(accepted));
    }

    /** Who fits a place and is barred by quota or budget, in the order in which they wait. */
    @Get("/{id}/barred")
    @Audited(
            sight = Sight.RANKED_LINE,
            purpose = Purpose.FIND_PLACE,
            object = AuditObject.COHORT,
            people = "fit.candidateId")
    BarredView barred(Actor actor, UUID id) {
        return showBarred.show(id, actor);
    }

    /** Language and goals of the class in numbers; small ones are hidden. */
    @Get("/{id}/mix")
    @NotAudited("numbers of a whole class, small ones hidden; nobody of them")
    MixView mix(Actor actor, UUID id) {
        return showMix.show(id, actor);
    }

    /** Proposes anew: locks and approved pairs stay, the rest is the best there is. */
    @Put("/{id}/proposal")
    @Audited(
            sight = Sight.RANKED_LINE,
            purpose = Purpose.FIND_PLACE,
            object = AuditObject.COHORT,
            people = {"places.people.candidateId", "unplaced.candidateId"})
    HttpResponse<CohortView> proposeCohort(
            HttpRequest<?> http, Actor actor, UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        propose.propose(id, ETags.required(http), actor);
        return answer(id, actor, Language.ofHeader(accepted));
    }

    /** Moves, locks, frees or leaves out one person. */
    @Put("/{id}/people/{candidateId}")
    @Audited(
            sight = Sight.RANKED_LINE,
            purpose = Purpose.FIND_PLACE,
            object = AuditObject.COHORT,
            people = {"places.people.candidateId", "unplaced.candidateId"})
    HttpResponse<CohortView> changeMember(
            HttpRequest<?> http,
            Actor actor,
            UUID id,
            UUID candidateId,
            @Body @Valid MemberRequest request,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        changeMember.change(id, candidateId, ETags.required(http), request, actor);
        return answer(id, actor, Language.ofHeader(accepted));
    }

    /** Closes a place for this cohort, or opens it again. */
    @Put("/{id}/places/{placeId}")
    @Audited(
            sight = Sight.RANKED_LINE,
            purpose = Purpose.FIND_PLACE,
            object = AuditObject.COHORT,
            people = {"places.people.candidateId", "unplaced.candidateId"})
    HttpResponse<CohortView> closePlace(
            HttpRequest<?> http,
            Actor actor,
            UUID id,
            UUID placeId,
            @Body @Valid CohortPlaceRequest request,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        closePlace.close(id, placeId, ETags.required(http), request.closed(), actor);
        return answer(id, actor, Language.ofHeader(accepted));
    }

    /** Makes each pair a suggestion; says for each what came of it. */
    @Put("/{id}/approval")
    @Audited(
            sight = Sight.INTRODUCTION,
            purpose = Purpose.INTRODUCE,
            object = AuditObject.COHORT,
            people = "candidateId")
    List<ApprovedView> approveCohort(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid ApproveCohortRequest request) {
        return approve.approve(id, ETags.required(http), request, actor);
    }

    private HttpResponse<CohortView> answer(UUID id, Actor actor, Language language) {
        CohortView view = show.show(id, actor, language);
        return ETags.ok(view, view.version());
    }
}
