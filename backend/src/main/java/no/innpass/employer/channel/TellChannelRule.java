package no.innpass.employer.channel;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.ContactPerson;
import no.innpass.employer.Workplaces;
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
import org.jspecify.annotations.Nullable;

/** Reads and writes how a workplace takes applications: its manager, and staff who have heard it. Each change stands in the audit log. */
@Singleton
class TellChannelRule {
    private final ChannelRuleRows rows;
    private final Workplaces workplaces;
    private final Staff staff;
    private final AuditLog audit;
    private final BusinessClock clock;

    TellChannelRule(ChannelRuleRows rows, Workplaces workplaces, Staff staff, AuditLog audit, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND; for somebody from an employer also where it is not the own workplace */
    @Transactional
    ChannelRuleView show(UUID workplace, Actor actor) {
        require(workplace, actor);
        Optional<ChannelRuleRows.Told> told =
                rows.of(List.of(workplace)).stream().findFirst();
        List<ContactPerson> people = workplaces.people(workplace);
        @Nullable ChannelRule rule = told.map(ChannelRuleRows.Told::rule).orElse(null);
        ChannelRule.@Nullable Limit limit = rule == null ? null : rule.limit();
        return new ChannelRuleView(
                workplace,
                rule == null ? null : rule.channel(),
                rule == null ? null : rule.contact(),
                rule == null ? null : rule.words(),
                limit == null ? null : limit.most(),
                limit == null ? null : limit.period(),
                people.stream()
                        .map(one -> new ChannelContact(Objects.requireNonNull(one.id()), one.name(), one.phone()))
                        .toList(),
                told.flatMap(one -> teller(one, people)).orElse(null),
                told.map(ChannelRuleRows.Told::on).orElse(null),
                told.map(ChannelRuleRows.Told::version).orElse(0L));
    }

    private Optional<String> teller(ChannelRuleRows.Told told, List<ContactPerson> people) {
        @Nullable UUID member = told.staff();
        return member != null
                ? Optional.ofNullable(staff.names(Set.of(member)).get(member))
                : people.stream()
                        .filter(one -> Objects.equals(one.id(), told.contact()) && told.contact() != null)
                        .map(ContactPerson::name)
                        .findFirst();
    }

    /** @throws Refused NOT_FOUND as above; CONFLICT; INVALID_INPUT for a limit without its period, and for somebody who is not of the workplace */
    @Transactional
    ChannelRuleView tell(UUID workplace, ChannelRuleRequest told, long version, Actor actor) {
        require(workplace, actor);
        check(workplace, told);
        rows.lockWorkplace(workplace);
        Optional<ChannelRuleRows.Told> before = rows.hold(workplace);
        ETags.requireSame(version, before.map(ChannelRuleRows.Told::version).orElse(0L));
        @Nullable UUID member = actor.staffId().orElse(null);
        rows.put(workplace, told, member, member == null ? actor.personId() : null, false, clock.today());
        audit.change(
                actor,
                new AuditLog.Change(
                        "TELL_CHANNEL_RULE", Purpose.CONTROL, AuditObject.WORKPLACE_CHANNEL, workplace, List.of()),
                before.map(one -> terms(ChannelRuleRequest.of(one.rule()))).orElse(Map.of()),
                terms(told));
        return show(workplace, actor);
    }

    private void check(UUID workplace, ChannelRuleRequest told) {
        List<FieldProblem> faults = new ArrayList<>();
        if (told.most() == null && told.period() != null) {
            faults.add(new FieldProblem("/most", "REQUIRED"));
        }
        if (told.most() != null && told.period() == null) {
            faults.add(new FieldProblem("/period", "REQUIRED"));
        }
        @Nullable UUID contact = told.contactId();
        if (contact != null && workplaces.people(workplace).stream().noneMatch(one -> contact.equals(one.id()))) {
            faults.add(new FieldProblem("/contactId", "UNKNOWN"));
        }
        if (!faults.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(faults));
        }
    }

    private void require(UUID workplace, Actor actor) {
        boolean may = actor.isStaff()
                ? workplaces.find(workplace).isPresent()
                : workplaces.reach(actor, Set.of(Role.EMPLOYER_MANAGER)).contains(workplace);
        if (!may) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    /** What binds; the words may name people and stay out of the log. */
    private static Map<String, String> terms(ChannelRuleRequest told) {
        return Map.of(
                "channel", String.valueOf(told.channel()),
                "contact", String.valueOf(told.contactId()),
                "most", String.valueOf(told.most()),
                "period", String.valueOf(told.period()));
    }
}
