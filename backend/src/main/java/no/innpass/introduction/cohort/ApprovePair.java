package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.introduction.Introductions;
import no.innpass.platform.security.Actor;

/** One pair of a cohort becomes a suggestion, or nothing of it does. */
@Singleton
class ApprovePair {
    private final Introductions introductions;
    private final CohortRows rows;

    ApprovePair(Introductions introductions, CohortRows rows) {
        this.introductions = introductions;
        this.rows = rows;
    }

    /** @throws no.innpass.platform.problem.Refused as suggesting one pair does */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void approve(UUID run, Member member, UUID place, ApproveCohortRequest request, Actor actor) {
        UUID introduction = introductions.suggest(
                member.candidateId(), place, request.reason(), request.override(), request.coolDownReason(), actor);
        rows.put(run, new Member(member.candidateId(), place, MemberState.LOCKED, introduction));
    }
}
