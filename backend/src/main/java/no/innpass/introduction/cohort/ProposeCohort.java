package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import no.innpass.matching.assignment.AssignOptimally;
import no.innpass.matching.assignment.Assignment;
import no.innpass.matching.assignment.Locks;
import no.innpass.measure.CourseRun;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;

/** Spreads the class anew: what is locked or approved stays, the rest gets the highest total that is left (MAT-27). */
@Singleton
class ProposeCohort {
    private final CohortAccess access;
    private final CohortRows rows;
    private final ReadBoard readBoard;
    private final BusinessClock clock;

    ProposeCohort(CohortAccess access, CohortRows rows, ReadBoard readBoard, BusinessClock clock) {
        this.access = access;
        this.rows = rows;
        this.readBoard = readBoard;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND, CONFLICT, COHORT_TOO_MANY */
    @Transactional
    void propose(UUID runId, long version, Actor actor) {
        CourseRun run = access.ofOffice(runId, actor);
        CohortRows.Head head = rows.lock(runId);
        ETags.requireSame(version, head.version());
        Board board = readBoard.read(run, head, actor);
        Locks locks = board.locks();
        Assignment rest = new AssignOptimally(locks.leftOf(board.problem())).assignment();
        Map<UUID, UUID> placeOf = locks.with(rest, board.problem()).placeOf();
        for (Member member : board.members()) {
            if (member.state() == MemberState.FREE && !member.isApproved()) {
                rows.put(runId, member.at(placeOf.get(member.candidateId()), MemberState.FREE));
            }
        }
        rows.made(runId, clock.now(), actor.personId());
        rows.changed(runId);
    }
}
