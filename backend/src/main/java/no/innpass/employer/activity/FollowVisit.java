package no.innpass.employer.activity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;

/** What becomes of those who are asked along when the visit itself is moved, held or called off (EMP-22). */
@Singleton
class FollowVisit {
    private final JointVisitRows rows;
    private final Steps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    FollowVisit(JointVisitRows rows, Steps steps, Outbox outbox, BusinessClock clock) {
        this.rows = rows;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The visit, which the caller has locked, is in this state and on this day from now on. Another day is asked about anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(UUID visit, ActivityState state, LocalDate day) {
        for (JointVisit one : rows.ofVisit(visit)) {
            boolean stands = one.state() == JointVisitState.ASKED || one.state() == JointVisitState.ACCEPTED;
            boolean cameAlong = state == ActivityState.HELD && one.state() == JointVisitState.ACCEPTED;
            if (!stands || cameAlong) {
                continue;
            }
            if (state != ActivityState.PLANNED) {
                move(one, JointVisitAction.CALL_OFF, one.askedDay());
            } else if (!one.askedDay().equals(day)) {
                move(one, JointVisitAction.ASK_AGAIN, day);
            }
        }
    }

    private void move(JointVisit one, JointVisitAction action, LocalDate day) {
        JointVisitState to = steps.takeBySystem(JointVisitTable.STEPS, one.id(), one.state(), action, null);
        rows.move(one.id(), to, day, null, null, clock.now());
        outbox.append(new JointVisitMoved(one.id()));
    }
}
