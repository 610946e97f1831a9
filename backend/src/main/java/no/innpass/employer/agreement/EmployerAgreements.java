package no.innpass.employer.agreement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/**
 * Door to the agreements with employers (EMP-16). Everybody who works with employers sees all of them; each change writes a row in the audit log.
 */
@Singleton
public class EmployerAgreements {
    private static final int OWN = 50;

    private final AgreementRows rows;
    private final Workplaces workplaces;
    private final Providers providers;
    private final Offices offices;
    private final Staff staff;
    private final Settings settings;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    EmployerAgreements(
            AgreementRows rows,
            Workplaces workplaces,
            Providers providers,
            Offices offices,
            Staff staff,
            Settings settings,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.providers = providers;
        this.offices = offices;
        this.staff = staff;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * All of an employer: those that hold or will first, by their last day, then those that are over, the latest first.
     *
     * @throws Refused NOT_FOUND
     */
    @Transactional
    public List<EmployerAgreement> of(UUID employer) {
        if (!rows.isEmployer(employer)) {
            throw notFound();
        }
        return rows.of(employer, clock.today());
    }

    /** As staff see them, in the same order. */
    @Transactional
    public List<EmployerAgreementView> views(List<EmployerAgreement> agreements) {
        Map<UUID, String> made = staff.names(agreements.stream()
                .map(EmployerAgreement::madeBy)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return agreements.stream().map(one -> view(one, made)).toList();
    }

    /**
     * @throws Refused NOT_FOUND; INVALID_INPUT for days in the wrong order or a number that the kind needs; INTAKE_OVERLAPS; AGREEMENT_TAKEN
     */
    @Transactional
    EmployerAgreementView make(UUID employer, AgreementRequest told, Actor actor) {
        if (!rows.lockEmployer(employer)) {
            throw notFound();
        }
        UUID id = ids.next();
        check(employer, id, told, null);
        rows.insert(new EmployerAgreement(
                id,
                employer,
                told.kind(),
                told.providerId(),
                staff.find(actor.personId()).map(StaffMember::officeId).orElse(null),
                told.otherParties(),
                told.number(),
                told.from(),
                told.to(),
                told.goals(),
                told.reviewOn(),
                null,
                null,
                actor.staffId().orElse(null),
                1));
        log(actor, "MAKE_EMPLOYER_AGREEMENT", id, Map.of());
        return shown(id);
    }

    /** @throws Refused as {@link #make}; CONFLICT; STEP_REFUSED for one that was ended */
    @Transactional
    EmployerAgreementView change(UUID id, AgreementRequest told, long version, Actor actor) {
        EmployerAgreement before = held(id, version, "CHANGE_AGREEMENT");
        check(before.employerId(), id, told, before);
        rows.update(id, told);
        log(actor, "CHANGE_EMPLOYER_AGREEMENT", id, terms(before));
        return shown(id);
    }

    /** @throws Refused NOT_FOUND; CONFLICT; STEP_REFUSED for one that was ended; INVALID_INPUT for a day outside its days */
    @Transactional
    EmployerAgreementView end(UUID id, EndAgreementRequest told, long version, Actor actor) {
        EmployerAgreement before = held(id, version, "END_AGREEMENT");
        require(!told.on().isBefore(before.from()), "/on", "BEFORE_BEGIN");
        require(!told.on().isAfter(before.to()), "/on", "AFTER_END");
        rows.end(id, told);
        log(actor, "END_EMPLOYER_AGREEMENT", id, terms(before));
        return shown(id);
    }

    /** What the caller should look at: agreements with the employers of the workplaces that the caller is market contact of today. */
    @Transactional
    List<AgreementReviewView> due(Actor actor) {
        UUID me = actor.staffId().orElseThrow(EmployerAgreements::notFound);
        Set<UUID> people = new HashSet<>(staff.coveredBy(me));
        people.add(me);
        LocalDate today = clock.today();
        return rows.due(
                workplaces.caredForBy(actor),
                people,
                today,
                today.plusDays(settings.integer("crm.reviewLeadDays")),
                OWN);
    }

    private EmployerAgreement held(UUID id, long version, String step) {
        UUID employer = rows.find(id).map(EmployerAgreement::employerId).orElseThrow(EmployerAgreements::notFound);
        rows.lockEmployer(employer);
        EmployerAgreement before = rows.find(id).orElseThrow(EmployerAgreements::notFound);
        ETags.requireSame(version, before.version());
        if (before.endedOn() != null) {
            throw new Refused(new CommonProblem.StepRefused(step, "ENDED"));
        }
        return before;
    }

    private void check(UUID employer, UUID id, AgreementRequest told, @Nullable EmployerAgreement before) {
        require(!told.to().isBefore(told.from()), "/to", "BEFORE_START");
        require(!told.kind().needsNumber() || told.number() != null, "/number", "REQUIRED");
        @Nullable UUID provider = told.providerId();
        require(told.kind() != AgreementKind.INTAKE || provider != null, "/providerId", "REQUIRED");
        require(provider == null || providers.find(provider).isPresent(), "/providerId", "UNKNOWN");
        @Nullable LocalDate review = told.reviewOn();
        if (review != null) {
            require(!review.isBefore(told.from()), "/reviewOn", "BEFORE_BEGIN");
            require(!review.isAfter(told.to()), "/reviewOn", "AFTER_END");
            boolean moved = before == null || !review.equals(before.reviewOn());
            require(!moved || !review.isBefore(clock.today()), "/reviewOn", "IN_THE_PAST");
        }
        if (rows.beginsThen(employer, told.kind(), provider, told.from(), id)) {
            throw new Refused(new AgreementProblem.SameFromThatDay());
        }
        if (told.kind() == AgreementKind.INTAKE
                && rows.overlaps(employer, Objects.requireNonNull(provider), told.from(), told.to(), id)) {
            throw new Refused(new AgreementProblem.IntakeOverlaps());
        }
    }

    private static void require(boolean holds, String pointer, String code) {
        if (!holds) {
            throw new Refused(new CommonProblem.InvalidInput(pointer, code));
        }
    }

    private EmployerAgreementView shown(UUID id) {
        return views(List.of(rows.find(id).orElseThrow())).getFirst();
    }

    private EmployerAgreementView view(EmployerAgreement one, Map<UUID, String> made) {
        LocalDate today = clock.today();
        AgreementStanding standing = one.standing(today);
        @Nullable UUID provider = one.providerId();
        @Nullable UUID office = one.officeId();
        return new EmployerAgreementView(
                one.id(),
                one.employerId(),
                one.kind(),
                standing,
                provider,
                provider == null
                        ? null
                        : providers.find(provider).map(Provider::name).orElse(null),
                office == null ? null : offices.find(office).map(Office::name).orElse(null),
                one.otherParties(),
                one.number(),
                one.from(),
                one.to(),
                one.goals(),
                one.reviewOn(),
                one.endedOn(),
                one.endWords(),
                one.madeBy() == null ? null : made.get(one.madeBy()),
                standing != AgreementStanding.OVER
                        && !one.dueOn().isAfter(today.plusDays(settings.integer("crm.reviewLeadDays"))),
                one.version());
    }

    private void log(Actor actor, String operation, UUID id, Map<String, String> before) {
        audit.change(
                actor,
                new AuditLog.Change(operation, Purpose.CONTROL, AuditObject.EMPLOYER_AGREEMENT, id, List.of()),
                before,
                terms(rows.find(id).orElseThrow()));
    }

    /** What binds of an agreement; its words may name people and stay out of the log. */
    private static Map<String, String> terms(EmployerAgreement one) {
        return Map.of(
                "kind", one.kind().name(),
                "number", String.valueOf(one.number()),
                "from", one.from().toString(),
                "to", one.to().toString(),
                "endedOn", String.valueOf(one.endedOn()));
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
