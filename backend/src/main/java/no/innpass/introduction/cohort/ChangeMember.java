package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.matching.assignment.Opening;
import no.innpass.measure.CourseRun;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Moves, locks, frees or leaves out one person (MAT-27). Nobody else moves: a rerun does that. */
@Singleton
class ChangeMember {
    private final CohortAccess access;
    private final CohortRows rows;
    private final ReadBoard readBoard;

    ChangeMember(CohortAccess access, CohortRows rows, ReadBoard readBoard) {
        this.access = access;
        this.rows = rows;
        this.readBoard = readBoard;
    }

    /** @throws Refused NOT_FOUND, CONFLICT, COHORT_PLACE_AND_STATE, COHORT_NO_PAIR, COHORT_NO_ROOM, COHORT_APPROVED */
    @Transactional
    void change(UUID runId, UUID candidateId, long version, MemberRequest request, Actor actor) {
        CourseRun run = access.ofOffice(runId, actor);
        CohortRows.Head head = rows.lock(runId);
        ETags.requireSame(version, head.version());
        Board board = readBoard.read(run, head, actor);
        Member member = board.member(candidateId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (member.isApproved()) {
            throw new Refused(new CohortProblem.Approved());
        }
        @Nullable UUID place = request.placeId();
        if ((request.state() == MemberState.LOCKED && place == null)
                || (request.state() == MemberState.EXCLUDED && place != null)) {
            throw new Refused(new CohortProblem.PlaceAndState());
        }
        if (place != null && !place.equals(member.placeId())) {
            requireRoom(board, candidateId, place);
        }
        rows.put(runId, member.at(place, request.state()));
        rows.changed(runId);
    }

    private static void requireRoom(Board board, UUID candidateId, UUID place) {
        @Nullable Opening opening = board.openings().get(place);
        if (opening == null || board.scored().counts(candidateId, place) == 0) {
            throw new Refused(new CohortProblem.NoPair());
        }
        boolean full = !board.roomWithout(candidateId).full(opening).isEmpty();
        if (full || board.closed().contains(place)) {
            throw new Refused(new CohortProblem.NoRoom());
        }
    }
}
