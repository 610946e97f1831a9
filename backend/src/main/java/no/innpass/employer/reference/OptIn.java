package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;

/** A workplace asks to be a reference employer, or wants it no longer: by its manager, at any time (EMP-21). */
@Singleton
class OptIn {
    private final BadgeRows rows;
    private final CountBadges countBadges;
    private final OwnReference own;
    private final Steps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    OptIn(BadgeRows rows, CountBadges countBadges, OwnReference own, Steps steps, Outbox outbox, BusinessClock clock) {
        this.rows = rows;
        this.countBadges = countBadges;
        this.own = own;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for another's workplace; CONFLICT; STEP_REFUSED for what is so already */
    @Transactional
    OwnReferenceView put(UUID workplace, boolean wanted, long version, Actor actor) {
        own.require(workplace, actor);
        own.lock(workplace);
        Optional<Badge> before = rows.lock(workplace);
        ETags.requireSame(version, before.map(Badge::version).orElse(0L));
        LocalDate today = clock.today();
        ReferenceState to = steps.take(
                ReferenceTable.STEPS,
                workplace,
                before.map(Badge::state).orElse(null),
                wanted ? ReferenceAction.OPT_IN : ReferenceAction.LEAVE,
                actor,
                null);
        rows.put(workplace, to, today, null, Set.of(), today);
        outbox.append(new ReferenceEmployerMoved(workplace));
        if (wanted) {
            countBadges.count(List.of(rows.find(workplace).orElseThrow(OptIn::gone)));
        }
        return own.show(workplace, actor);
    }

    private static Refused gone() {
        return new Refused(new CommonProblem.NotFound());
    }
}
