package no.innpass.employer.activity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.ETags;

/** Asks market contacts to come along on planned visits, and takes their answers (EMP-22). */
@Singleton
class JointVisits {
    private static final int OWN = 50;

    private final JointVisitRows rows;
    private final ActivityRows visits;
    private final Activities activities;
    private final ActivityViews views;
    private final Workplaces workplaces;
    private final Staff staff;
    private final Steps steps;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Ids ids;

    JointVisits(
            JointVisitRows rows,
            ActivityRows visits,
            Activities activities,
            ActivityViews views,
            Workplaces workplaces,
            Staff staff,
            Steps steps,
            Outbox outbox,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.visits = visits;
        this.activities = activities;
        this.views = views;
        this.workplaces = workplaces;
        this.staff = staff;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    JointVisitsView of(UUID workplace, Actor actor) {
        UUID unit = activities.unit(actor);
        List<Activity> own = visits.planned(workplace, clock.today()).stream()
                .filter(one -> one.channel() == ActivityChannel.VISIT)
                .filter(one -> one.unitId().equals(unit))
                .toList();
        return new JointVisitsView(
                choices(workplace, actor),
                views.of(own, unit),
                shown(rows.ofWorkplace(workplace, clock.today()), actor));
    }

    /** What the caller, or a colleague whom the caller covers for, is asked or has said yes to; at most fifty. */
    @Transactional
    List<JointVisitView> own(Actor actor) {
        return shown(rows.ofPeople(people(actor), clock.today(), OWN), actor);
    }

    /**
     * @throws Refused NOT_FOUND; INVALID_INPUT for somebody who is no choice, another workplace's visit, or a day that has passed; OTHERS_ACTIVITY;
     *     STEP_REFUSED for what is no planned visit any longer; ASKED_ALREADY
     */
    @Transactional
    JointVisitView ask(UUID workplace, JointVisitRequest told, Actor actor) {
        if (choices(workplace, actor).stream().noneMatch(one -> one.staffId().equals(told.staffId()))) {
            throw wrong("/staffId", "UNKNOWN");
        }
        UUID visit = told.activityId() == null ? planned(workplace, told, actor) : standing(workplace, told, actor);
        Activity asked = visits.find(visit).orElseThrow();
        boolean before = rows.ofVisit(visit).stream()
                .filter(one -> one.askedId().equals(told.staffId()))
                .anyMatch(one -> isOpen(one)
                        || one.state() == JointVisitState.DECLINED
                                && one.askedDay().equals(asked.day()));
        if (before) {
            throw new Refused(new AskedAlready());
        }
        UUID id = ids.next();
        steps.take(JointVisitTable.STEPS, id, null, JointVisitAction.ASK_ALONG, actor, null);
        rows.insert(id, visit, told.staffId(), actor.personId(), asked.day(), clock.now());
        outbox.append(new JointVisitMoved(id));
        return shown(List.of(rows.find(id).orElseThrow()), actor).getFirst();
    }

    private UUID planned(UUID workplace, JointVisitRequest told, Actor actor) {
        if (told.day() == null) {
            throw wrong("/day", "REQUIRED");
        }
        ActivityType type = visits.lastHeld(workplace).isEmpty() ? ActivityType.FIRST_VISIT : ActivityType.FOLLOW_UP;
        return activities
                .add(
                        workplace,
                        new ActivityRequest(
                                ActivityState.PLANNED,
                                type,
                                ActivityChannel.VISIT,
                                told.day(),
                                null,
                                null,
                                null,
                                null,
                                null),
                        actor)
                .id();
    }

    private UUID standing(UUID workplace, JointVisitRequest told, Actor actor) {
        if (told.day() != null) {
            throw wrong("/day", "NOT_VALID");
        }
        Activity visit = Optional.ofNullable(told.activityId())
                .flatMap(visits::lock)
                .filter(one -> one.workplaceId().equals(workplace) && one.channel() == ActivityChannel.VISIT)
                .orElseThrow(() -> wrong("/activityId", "UNKNOWN"));
        activities.requireOwn(visit, actor);
        if (visit.state() != ActivityState.PLANNED || visit.day().isBefore(clock.today())) {
            throw new Refused(new CommonProblem.StepRefused(
                    JointVisitAction.ASK_ALONG.name(), visit.state().name()));
        }
        return visit.id();
    }

    /** @throws Refused NOT_FOUND for what is neither asked of the caller nor of the caller's unit; CONFLICT; STEP_REFUSED; INVALID_INPUT */
    @Transactional
    JointVisitView answer(UUID id, JointVisitAnswer told, long version, Actor actor) {
        UUID visit = rows.find(id).map(JointVisit::activityId).orElseThrow(JointVisits::notFound);
        visits.lock(visit);
        JointVisit before = rows.find(id).orElseThrow();
        boolean mine = told.step() == JointVisitAnswer.Step.WITHDRAW
                ? before.unitId().equals(activities.unit(actor))
                : people(actor).contains(before.askedId());
        if (!mine) {
            throw notFound();
        }
        check(told);
        ETags.requireSame(version, before.version());
        if (before.visit() != ActivityState.PLANNED) {
            throw new Refused(new CommonProblem.StepRefused(
                    told.step().name(), before.visit().name()));
        }
        JointVisitState to = steps.take(
                JointVisitTable.STEPS,
                id,
                before.state(),
                told.step().action(),
                actor,
                told.reason() == null ? null : told.reason().name());
        rows.move(id, to, before.askedDay(), told.reason(), told.otherDay(), clock.now());
        outbox.append(new JointVisitMoved(id));
        return shown(List.of(rows.find(id).orElseThrow()), actor).getFirst();
    }

    private void check(JointVisitAnswer told) {
        boolean declines = told.step() == JointVisitAnswer.Step.DECLINE;
        boolean otherDay = told.reason() == JointVisitReason.ANOTHER_DAY;
        require("/reason", declines, told.reason() != null);
        require("/otherDay", otherDay, told.otherDay() != null);
        if (told.otherDay() != null && told.otherDay().isBefore(clock.today())) {
            throw wrong("/otherDay", "IN_THE_PAST");
        }
    }

    private static void require(String pointer, boolean wanted, boolean given) {
        if (wanted != given) {
            throw wrong(pointer, wanted ? "REQUIRED" : "NOT_VALID");
        }
    }

    /** The market contacts of the caller's own office, and before them who owns the workplace; never the caller. */
    private List<JointVisitsView.Choice> choices(UUID workplace, Actor actor) {
        WorkplaceCard card = workplaces.find(workplace).orElseThrow(JointVisits::notFound);
        Set<UUID> there = Stream.of(Optional.ofNullable(card.ownerId()), Optional.ofNullable(card.deputyId()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<UUID, JointVisitsView.Choice> choices = new LinkedHashMap<>();
        List<StaffMember> owners = there.stream()
                .sorted()
                .flatMap(one -> staff.find(one).stream())
                .filter(one -> one.officeId() != null
                        && staff.ofOffice(one.officeId(), Role.MARKET_CONTACT).contains(one))
                .toList();
        owners.forEach(one -> choices.put(one.id(), new JointVisitsView.Choice(one.id(), one.name(), true)));
        staff.find(actor.personId())
                .flatMap(me -> Optional.ofNullable(me.officeId()))
                .map(office -> staff.ofOffice(office, Role.MARKET_CONTACT))
                .orElse(List.of())
                .forEach(one -> choices.putIfAbsent(one.id(), new JointVisitsView.Choice(one.id(), one.name(), false)));
        choices.remove(actor.personId());
        return new ArrayList<>(choices.values());
    }

    private Set<UUID> people(Actor actor) {
        Set<UUID> people = new HashSet<>(staff.coveredBy(actor.personId()));
        people.add(actor.personId());
        return people;
    }

    private List<JointVisitView> shown(List<JointVisit> found, Actor actor) {
        Map<UUID, String> names = staff.names(found.stream()
                .flatMap(one -> Stream.of(one.askedId(), one.askedBy()))
                .collect(Collectors.toSet()));
        Set<UUID> people = people(actor);
        UUID unit = activities.unit(actor);
        return found.stream()
                .map(one -> new JointVisitView(
                        one.id(),
                        one.activityId(),
                        one.workplaceId(),
                        one.workplace(),
                        one.type(),
                        one.day(),
                        names.get(one.askedId()),
                        names.get(one.askedBy()),
                        one.state(),
                        one.reason(),
                        one.otherDay(),
                        isOpen(one) && people.contains(one.askedId()) && actor.has(Role.MARKET_CONTACT),
                        isOpen(one) && one.unitId().equals(unit),
                        one.version()))
                .toList();
    }

    private static boolean isOpen(JointVisit one) {
        return one.visit() == ActivityState.PLANNED
                && (one.state() == JointVisitState.ASKED || one.state() == JointVisitState.ACCEPTED);
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }

    private static Refused wrong(String field, String code) {
        return new Refused(new CommonProblem.InvalidInput(field, code));
    }
}
