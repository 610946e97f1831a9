package no.innpass.placement;

import jakarta.inject.Singleton;
import java.util.UUID;
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

    /** For steps that are an adviser's: the candidate's own office alone, in whatever other capacity the person knows the pair. */
    void requireAdviser(Agreement agreement, Actor actor) {
        pairs.requireOffice(agreement.candidateId(), actor);
    }

    /**
     * The party for which this actor may decide: the candidate, a manager of this very workplace, or the candidate's office for NAV.
     * What somebody is elsewhere counts for nothing here.
     */
    Party requireDecider(Agreement agreement, Actor actor) {
        if (pairs.isCandidate(agreement.candidateId(), actor)) {
            return Party.CANDIDATE;
        }
        if (isManager(agreement.workplaceId(), actor)) {
            return Party.EMPLOYER;
        }
        if (!actor.isStaff()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        requireAdviser(agreement, actor);
        return Party.NAV;
    }

    boolean isManager(UUID workplaceId, Actor actor) {
        return pairs.isEmployer(workplaceId, actor);
    }

    /** The party to which this actor belongs, for reading. */
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
