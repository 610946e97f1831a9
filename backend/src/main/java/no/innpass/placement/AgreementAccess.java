package no.innpass.placement;

import jakarta.inject.Singleton;
import no.innpass.introduction.PairAccess;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Who may see and take steps in an agreement and its placement; everybody else gets NOT_FOUND. */
@Singleton
class AgreementAccess {
    private final PairAccess pairs;

    AgreementAccess(PairAccess pairs) {
        this.pairs = pairs;
    }

    void requireStaff(Agreement agreement, Actor actor) {
        pairs.requireStaff(agreement.candidateId(), agreement.workplaceId(), actor);
    }

    /** The party for which this actor speaks. */
    Party requireParty(Agreement agreement, Actor actor) {
        if (pairs.isCandidate(agreement.candidateId(), actor)) {
            return Party.CANDIDATE;
        }
        if (pairs.isAtWorkplace(agreement.workplaceId(), actor)) {
            return Party.EMPLOYER;
        }
        if (!actor.isStaff()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        requireStaff(agreement, actor);
        return Party.NAV;
    }
}
