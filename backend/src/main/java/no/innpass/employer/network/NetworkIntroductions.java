package no.innpass.employer.network;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Staff;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.ETags;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Firms that open the doors of others: written down, answered and taken back by staff (EMP-20). */
@Singleton
class NetworkIntroductions {
    private static final int OWN = 50;

    private final NetworkRows rows;
    private final NetworkViews views;
    private final CheckNetwork check;
    private final Workplaces workplaces;
    private final Staff staff;
    private final Steps steps;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Ids ids;

    NetworkIntroductions(
            NetworkRows rows,
            NetworkViews views,
            CheckNetwork check,
            Workplaces workplaces,
            Staff staff,
            Steps steps,
            Outbox outbox,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.views = views;
        this.check = check;
        this.workplaces = workplaces;
        this.staff = staff;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** From and to a firm, the newest day first. @throws Refused NOT_FOUND; INVALID_INPUT for a cursor of another list */
    @Transactional
    Slice<NetworkIntroductionView> of(UUID firm, @Nullable String cursor, int limit, Actor actor) {
        require(firm);
        @Nullable Cursor from = Cursor.decode(cursor, 2);
        List<NetworkIntroduction> found =
                rows.of(firm, from == null ? null : from.day(0), from == null ? null : from.id(1), limit + 1);
        Slice<NetworkIntroduction> page = Slice.of(found, limit, row -> Cursor.of(row.day(), row.id()));
        return new Slice<>(views.of(page.items(), firm, actor), page.next());
    }

    /** What the caller, or a colleague whom the caller covers for, should do something about: the oldest first, at most fifty. */
    @Transactional
    List<NetworkIntroductionView> own(Actor actor) {
        UUID me = actor.staffId().orElseThrow(NetworkIntroductions::notFound);
        Set<UUID> people = new HashSet<>(staff.coveredBy(me));
        people.add(me);
        return views.of(rows.waiting(workplaces.caredForBy(actor), people, OWN), null, actor);
    }

    /** @throws Refused NOT_FOUND; INVALID_INPUT with every field that is wrong; INTRODUCED_ALREADY */
    @Transactional
    NetworkIntroductionView add(UUID firm, NetworkRequest told, Actor actor) {
        require(firm);
        check.check(firm, told);
        @Nullable UUID introduced = told.introducedId();
        if (introduced != null) {
            requireNew(firm, introduced);
        }
        UUID id = ids.next();
        NetworkAction action = introduced == null ? NetworkAction.ASK_FIRM : NetworkAction.INTRODUCE;
        NetworkState state = steps.take(NetworkTable.STEPS, id, null, action, actor, null);
        rows.insert(id, firm, state, told, actor.personId(), views.unit(actor), clock.today(), clock.now());
        return told(id, actor);
    }

    /** @throws Refused NOT_FOUND; OTHERS_INTRODUCTION; CONFLICT; STEP_REFUSED; INVALID_INPUT; INTRODUCED_ALREADY */
    @Transactional
    NetworkIntroductionView step(UUID id, NetworkStepRequest told, long version, Actor actor) {
        NetworkIntroduction before = held(id, version, actor, true);
        check.check(before.introducerId(), told);
        if (told.step() == NetworkStepRequest.Step.DECLINE && before.hiredOn() != null) {
            throw new Refused(new CommonProblem.StepRefused(NetworkAction.DECLINE_INTRODUCTION.name(), "HIRED"));
        }
        NetworkState to =
                steps.take(NetworkTable.STEPS, id, before.state(), told.step().action(), actor, null);
        @Nullable UUID introduced = told.introducedId();
        if (introduced != null) {
            requireNew(before.introducerId(), introduced);
        }
        rows.move(id, to, introduced, clock.now());
        return told(id, actor);
    }

    /**
     * What the firm says of being named. That it does not want to, anybody who hears it writes down; a yes, whoever the introduction is of.
     *
     * @throws Refused NOT_FOUND; OTHERS_INTRODUCTION; CONFLICT; INVALID_INPUT
     */
    @Transactional
    NetworkIntroductionView name(UUID id, NamingRequest told, long version, Actor actor) {
        NetworkIntroduction before = held(id, version, actor, told.naming() == Naming.YES);
        check.check(before, told);
        rows.name(id, told.naming(), told.contactId(), actor.personId(), clock.today(), clock.now());
        return told(id, actor);
    }

    private NetworkIntroduction held(UUID id, long version, Actor actor, boolean ownOnly) {
        rows.lock(id);
        NetworkIntroduction before = rows.find(id)
                .filter(one -> one.state() != NetworkState.WITHDRAWN)
                .orElseThrow(NetworkIntroductions::notFound);
        if (ownOnly && !views.owns(before, actor)) {
            throw new Refused(new NetworkProblem.OthersIntroduction());
        }
        ETags.requireSame(version, before.version());
        return before;
    }

    private void requireNew(UUID introducer, UUID introduced) {
        rows.lockFirms(List.of(introducer, introduced));
        if (rows.stands(introducer, introduced)) {
            throw new Refused(new NetworkProblem.IntroducedAlready());
        }
    }

    private NetworkIntroductionView told(UUID id, Actor actor) {
        outbox.append(new NetworkIntroductionMoved(id));
        NetworkIntroduction now = rows.find(id).orElseThrow();
        return views.of(List.of(now), now.introducerId(), actor).getFirst();
    }

    private void require(UUID firm) {
        if (workplaces.find(firm).isEmpty()) {
            throw notFound();
        }
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
