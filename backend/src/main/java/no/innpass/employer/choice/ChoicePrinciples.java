package no.innpass.employer.choice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;

/** Reads and writes the principles of an office. Each change stands in the audit log, with the words: they are the office's own and name nobody. */
@Singleton
class ChoicePrinciples {
    private final PrincipleRows rows;
    private final Offices offices;
    private final Staff staff;
    private final AuditLog audit;
    private final BusinessClock clock;

    ChoicePrinciples(PrincipleRows rows, Offices offices, Staff staff, AuditLog audit, BusinessClock clock) {
        this.rows = rows;
        this.offices = offices;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for an office that the actor does not belong to */
    @Transactional
    PrinciplesView show(UUID office, Actor actor) {
        if (!actor.belongsToOffice(office)) {
            throw notFound();
        }
        Optional<PrincipleRows.Written> written = rows.written(office);
        return new PrinciplesView(
                office,
                offices.find(office).orElseThrow(ChoicePrinciples::notFound).name(),
                rows.of(office),
                mayWrite(office, actor),
                written.map(one -> staff.names(Set.of(one.by())).get(one.by())).orElse(null),
                written.map(PrincipleRows.Written::on).orElse(null),
                written.map(PrincipleRows.Written::version).orElse(0));
    }

    /**
     * @throws Refused NOT_FOUND unless the actor leads the office; CONFLICT; INVALID_INPUT for each principle of another kind without a title, and
     *     each that says the same as one before it
     */
    @Transactional
    PrinciplesView write(UUID office, PrinciplesRequest told, long version, Actor actor) {
        if (!mayWrite(office, actor)) {
            throw notFound();
        }
        check(told.principles());
        rows.hold(office);
        ETags.requireSame(
                version,
                rows.written(office).map(PrincipleRows.Written::version).orElse(0));
        List<Principle> before = rows.of(office);
        rows.replace(office, told.principles(), actor.personId(), clock.today());
        audit.change(
                actor,
                new AuditLog.Change(
                        "WRITE_CHOICE_PRINCIPLES", Purpose.CONTROL, AuditObject.CHOICE_PRINCIPLES, office, List.of()),
                Map.of("principles", before),
                Map.of("principles", told.principles()));
        return show(office, actor);
    }

    private static void check(List<Principle> principles) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int at = 0; at < principles.size(); at++) {
            Principle one = principles.get(at);
            if (one.kind() == PrincipleKind.OTHER && one.title() == null) {
                wrong.add(new FieldProblem("/principles/" + at + "/title", "REQUIRED"));
            } else if (principles.subList(0, at).stream().anyMatch(earlier -> asks(earlier, one))) {
                wrong.add(new FieldProblem("/principles/" + at + "/title", "STATED_TWICE"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(wrong));
        }
    }

    private static boolean asks(Principle one, Principle other) {
        return one.title() == null
                ? other.title() == null && one.kind() == other.kind()
                : one.title().equalsIgnoreCase(other.title());
    }

    private static boolean mayWrite(UUID office, Actor actor) {
        return actor.hasInOffice(Role.OFFICE_LEADER, office);
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
