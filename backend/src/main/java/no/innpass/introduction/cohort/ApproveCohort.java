package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/**
 * Makes every pair of a proposal a suggestion (INT-01), one at a time: what one pair is refused for, the others do not pay for. What is
 * approved already stays, so that doing it twice makes nothing twice. Nobody is asked yet: that is the next step of each.
 */
@Singleton
class ApproveCohort {
    private final CohortAccess access;
    private final CohortRows rows;
    private final ApprovePair approvePair;
    private final Candidates candidates;

    ApproveCohort(CohortAccess access, CohortRows rows, ApprovePair approvePair, Candidates candidates) {
        this.access = access;
        this.rows = rows;
        this.approvePair = approvePair;
        this.candidates = candidates;
    }

    /**
     * What came of each person with a place, in the order of their ids.
     *
     * @throws Refused NOT_FOUND, CONFLICT
     */
    List<ApprovedView> approve(UUID runId, long version, ApproveCohortRequest request, Actor actor) {
        List<ApprovedView> outcomes = new ArrayList<>();
        for (Member member : begin(runId, version, actor)) {
            @Nullable UUID place = member.placeId();
            if (place != null) {
                outcomes.add(approve(runId, member, place, request, actor));
            }
        }
        return outcomes;
    }

    /** Takes the version, so that whoever else works with the cohort looks again. */
    @Transactional
    List<Member> begin(UUID runId, long version, Actor actor) {
        access.ofOffice(runId, actor);
        ETags.requireSame(version, rows.lock(runId).version());
        rows.changed(runId);
        Map<UUID, String> names = candidates.names(
                actor, rows.members(runId).stream().map(Member::candidateId).toList());
        return rows.members(runId).stream()
                .filter(member -> names.containsKey(member.candidateId()))
                .toList();
    }

    private ApprovedView approve(UUID run, Member member, UUID place, ApproveCohortRequest request, Actor actor) {
        if (member.isApproved()) {
            return new ApprovedView(member.candidateId(), place, ApprovedView.ALREADY, List.of());
        }
        try {
            approvePair.approve(run, member, place, request, actor);
            return new ApprovedView(member.candidateId(), place, ApprovedView.SUGGESTED, missing(member));
        } catch (Refused refused) {
            return new ApprovedView(
                    member.candidateId(), place, refused.problem().code(), List.of());
        }
    }

    private List<String> missing(Member member) {
        return candidates.missingForReferral(member.candidateId()).stream()
                .map(Enum::name)
                .toList();
    }
}
