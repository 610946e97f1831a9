package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Stories of reference employers: written by them or by staff, shown when the employer has said yes, taken back at any time (EMP-21). */
@Singleton
class Stories {
    /** Of one workplace, without those taken back. */
    static final int MOST = 10;

    private final StoryRows rows;
    private final BadgeRows badges;
    private final OwnReference own;
    private final Workplaces workplaces;
    private final Steps steps;
    private final BusinessClock clock;
    private final Ids ids;

    Stories(
            StoryRows rows,
            BadgeRows badges,
            OwnReference own,
            Workplaces workplaces,
            Steps steps,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.badges = badges;
        this.own = own;
        this.workplaces = workplaces;
        this.steps = steps;
        this.clock = clock;
        this.ids = ids;
    }

    /** Staff write one; it waits for the employer's yes. @throws Refused NOT_FOUND; NO_REFERENCE_EMPLOYER; TOO_MANY_STORIES */
    @Transactional
    Story propose(UUID workplace, StoryRequest told, Actor actor) {
        if (workplaces.find(workplace).isEmpty()) {
            throw notFound();
        }
        return written(workplace, told, StoryAction.PROPOSE_STORY, actor.personId(), actor);
    }

    /** The employer writes one of its own, which is its yes. @throws Refused as {@link #propose} */
    @Transactional
    Story publish(UUID workplace, StoryRequest told, Actor actor) {
        own.require(workplace, actor);
        return written(workplace, told, StoryAction.PUBLISH_STORY, null, actor);
    }

    private Story written(UUID workplace, StoryRequest told, StoryAction action, @Nullable UUID staff, Actor actor) {
        if (badges.lock(workplace)
                .filter(one -> one.state() != ReferenceState.LEFT)
                .isEmpty()) {
            throw new Refused(new ReferenceProblem.NoReferenceEmployer());
        }
        if (rows.of(workplace).size() >= MOST) {
            throw new Refused(new ReferenceProblem.TooManyStories());
        }
        UUID id = ids.next();
        StoryState state = steps.take(StoryTable.STEPS, id, null, action, actor, null);
        rows.insert(id, workplace, state, told, staff, clock.today());
        return rows.lock(id).orElseThrow(Stories::notFound);
    }

    /** The employer says yes to the words as they stand, or takes a story back. @throws Refused NOT_FOUND; CONFLICT; STEP_REFUSED */
    @Transactional
    Story answer(UUID id, StoryAction action, long version, Actor actor) {
        Story before = rows.lock(id).orElseThrow(Stories::notFound);
        own.require(before.workplaceId(), actor);
        return moved(before, action, version, actor);
    }

    /** Staff take one back. @throws Refused NOT_FOUND; CONFLICT; STEP_REFUSED */
    @Transactional
    void takeBack(UUID id, long version, Actor actor) {
        moved(rows.lock(id).orElseThrow(Stories::notFound), StoryAction.WITHDRAW_STORY, version, actor);
    }

    private Story moved(Story before, StoryAction action, long version, Actor actor) {
        ETags.requireSame(version, before.version());
        StoryState to = steps.take(StoryTable.STEPS, before.id(), before.state(), action, actor, null);
        rows.move(before.id(), to, clock.today());
        return rows.lock(before.id()).orElseThrow(Stories::notFound);
    }

    /** All of a workplace but those taken back, the newest first. */
    List<Story> of(UUID workplace) {
        return rows.of(workplace);
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
