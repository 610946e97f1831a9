package no.innpass.introduction.cohort;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.ListedCandidate;
import no.innpass.matching.assignment.AssignmentProblem;
import no.innpass.matching.assignment.Locks;
import no.innpass.matching.assignment.Opening;
import no.innpass.matching.assignment.RoomLeft;
import no.innpass.matching.lists.ScoredClass;
import no.innpass.measure.CourseRun;

/**
 * A cohort as it stands now: who is where, what each pair counts today, and what there is room for.
 *
 * @param members those whom the caller may see in a list
 * @param openings places that somebody fits, by id
 */
record Board(
        CourseRun run,
        CohortRows.Head head,
        List<Member> members,
        Set<UUID> closed,
        ScoredClass scored,
        AssignmentProblem problem,
        Map<UUID, Opening> openings) {

    ListedCandidate person(UUID candidate) {
        return scored.people().stream()
                .filter(one -> one.id().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    Optional<Member> member(UUID candidate) {
        return members.stream()
                .filter(one -> one.candidateId().equals(candidate))
                .findFirst();
    }

    /** Everybody's place today. */
    Map<UUID, UUID> placeOf() {
        Map<UUID, UUID> placeOf = new HashMap<>();
        members.forEach(member -> {
            if (member.placeId() != null) {
                placeOf.put(member.candidateId(), member.placeId());
            }
        });
        return placeOf;
    }

    long total() {
        return problem.total(placeOf());
    }

    /** What a rerun has to keep: locks, and what has been approved. */
    Locks locks() {
        Map<UUID, UUID> fixed = new HashMap<>();
        Set<UUID> excluded = new HashSet<>();
        for (Member member : members) {
            if (member.state() == MemberState.EXCLUDED) {
                excluded.add(member.candidateId());
            } else if (member.placeId() != null && (member.state() == MemberState.LOCKED || member.isApproved())) {
                fixed.put(member.candidateId(), member.placeId());
            }
        }
        return new Locks(fixed, excluded, closed);
    }

    /** Who is where, without one of them. */
    RoomLeft roomWithout(UUID candidate) {
        RoomLeft room = new RoomLeft();
        placeOf().forEach((person, place) -> {
            Opening opening = openings.get(place);
            if (opening != null && !person.equals(candidate)) {
                room.force(opening);
            }
        });
        return room;
    }
}
