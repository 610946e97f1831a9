package no.innpass.candidate;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Idempotency;
import no.innpass.platform.web.OnceByKey;
import no.innpass.platform.web.Slice;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.Readiness;

/** Candidates, for the staff of the office that follows them up. Somebody else's candidate is not found. */
@Controller("/api/v1/candidates")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class CandidateController {
    private final FindCandidates find;
    private final RegisterCandidate register;
    private final ChangeReadiness readiness;
    private final ChangeOffice changeOffice;
    private final ProtectIdentity protection;
    private final RecordMapping mappings;
    private final CandidateAccess access;
    private final CandidateViews views;
    private final Idempotency idempotency;
    private final Areas areas;

    CandidateController(
            FindCandidates find,
            RegisterCandidate register,
            ChangeReadiness readiness,
            ChangeOffice changeOffice,
            ProtectIdentity protection,
            RecordMapping mappings,
            CandidateAccess access,
            CandidateViews views,
            Idempotency idempotency,
            Areas areas) {
        this.find = find;
        this.register = register;
        this.readiness = readiness;
        this.changeOffice = changeOffice;
        this.protection = protection;
        this.mappings = mappings;
        this.access = access;
        this.views = views;
        this.idempotency = idempotency;
        this.areas = areas;
    }

    /**
     * The own offices' candidates.
     *
     * @param query beginning of a word of the name, or the number
     * @param municipality four digits
     * @param speaking speaks Norwegian at least so well
     */
    @Get
    @Audited(sight = Sight.LINE, purpose = Purpose.OVERVIEW, people = "items.id", words = true)
    Slice<CandidateListView> candidates(
            Actor actor,
            @Nullable @QueryValue @Size(max = 80) String query,
            @Nullable @QueryValue @Size(max = 20) List<Readiness> readiness,
            @Nullable @QueryValue @Pattern(regexp = "[0-9]{4}", message = "FOUR_DIGITS") String municipality,
            @Nullable @QueryValue LanguageLevel speaking,
            @QueryValue(defaultValue = "UNSEEN_FIRST") CandidateQuery.Sort sort,
            @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "25") @Min(1) @Max(100) int limit) {
        List<Integer> homes = municipality == null
                ? List.of()
                : areas.inMunicipality(municipality).stream().map(Area::number).toList();
        if (municipality != null && homes.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput("municipality", "NOT_VALID"));
        }
        return views.lines(find.find(new CandidateQuery(
                access.officesOf(actor),
                actor.personId(),
                query,
                readiness == null ? List.of() : readiness,
                homes,
                speaking,
                sort,
                views.unseenSince(),
                Cursor.decode(cursor, sort == CandidateQuery.Sort.UNSEEN_FIRST ? 3 : 2),
                limit)));
    }

    /** Who might be the same person (CAN-27): asked before a candidate is registered. */
    @Post("/doubles")
    @Audited(sight = Sight.DOUBLES, purpose = Purpose.AVOID_DOUBLES, people = "candidateId", words = true)
    @Status(HttpStatus.OK)
    List<DoubleView> possibleDoubles(Actor actor, @Body @Valid CandidateRequest request) {
        return views.doubles(actor, RegisterCandidate.contact(request));
    }

    /** Who might be the same person as this one (CAN-27). */
    @Get("/{id}/doubles")
    @Audited(sight = Sight.DOUBLES, purpose = Purpose.AVOID_DOUBLES, people = "candidateId")
    List<DoubleView> doublesOf(Actor actor, UUID id) {
        return views.doublesOf(actor, access.open(actor, id));
    }

    /** Registers a candidate; refused with POSSIBLE_DOUBLE until the caller says that it is another person. */
    @OnceByKey
    @Post
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK, people = "id")
    @Status(HttpStatus.CREATED)
    HttpResponse<CandidateView> create(HttpRequest<?> http, Actor actor, @Body @Valid CandidateRequest request) {
        return idempotency.once(http, actor.loginId(), request, CandidateView.class, () -> {
            CandidateView view = views.one(register.register(actor, request));
            return HttpResponse.created(view, URI.create("/api/v1/candidates/" + view.id()))
                    .header("ETag", ETags.text(view.version()));
        });
    }

    @Get("/{id}")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    HttpResponse<CandidateView> candidate(Actor actor, UUID id) {
        return answer(access.open(actor, id));
    }

    /** Whether the person can start (CAN-19). */
    @Put("/{id}/readiness")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    HttpResponse<CandidateView> changeReadiness(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid ReadinessRequest request) {
        long version = ETags.required(http);
        access.open(actor, id);
        return answer(readiness.change(id, request.readiness(), request.readyFrom(), version));
    }

    /** Hands the candidate over to another office or adviser; everything known comes along (CAN-01). */
    @Put("/{id}/owner")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    HttpResponse<OwnerRequest> changeOwner(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid OwnerRequest request) {
        long version = ETags.required(http);
        access.open(actor, id);
        Candidate moved = changeOffice.move(id, request.officeId(), request.adviserId(), request.deputyId(), version);
        return ETags.ok(request, moved.version());
    }

    /** Protects the identity of somebody with a hidden address, or ends that (PRI-19). */
    @Put("/{id}/protection")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    @Status(HttpStatus.NO_CONTENT)
    void protect(HttpRequest<?> http, Actor actor, UUID id, @Body @Valid ProtectionRequest request) {
        protection.set(actor, id, request.protectedIdentity(), ETags.required(http));
    }

    /** A mapping talk that was held (CAN-18). */
    @Post("/{id}/mappings")
    @Audited(sight = Sight.PERSON, purpose = Purpose.CASEWORK)
    @Status(HttpStatus.CREATED)
    CandidateView recordMapping(Actor actor, UUID id, @Body @Valid MappingRequest request) {
        Candidate candidate = access.open(actor, id);
        mappings.record(
                id,
                new Mapping(request.heldOn(), request.heldBy(), request.careerGuidance(), request.summary()),
                actor.loginId());
        return views.one(candidate);
    }

    private HttpResponse<CandidateView> answer(Candidate candidate) {
        return ETags.ok(views.one(candidate), candidate.version());
    }
}
