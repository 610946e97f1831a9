package no.innpass.introduction;

import jakarta.inject.Singleton;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Who may see and take steps in an introduction; everybody else gets NOT_FOUND. */
@Singleton
class IntroductionAccess {
    private final PairAccess pairs;
    private final RequestRows requests;

    IntroductionAccess(PairAccess pairs, RequestRows requests) {
        this.pairs = pairs;
        this.requests = requests;
    }

    void requireMatchmaker(Pair pair, Actor actor) {
        pairs.requireMatchmaker(pair.candidate().id(), pair.workplace(), actor);
    }

    void requireStaff(Introduction introduction, Actor actor) {
        pairs.requireStaff(introduction.candidateId(), introduction.workplaceId(), actor);
    }

    /** For steps that are an adviser's: the candidate's own office alone, in whatever other capacity the person knows the pair. */
    void requireAdviser(Introduction introduction, Actor actor) {
        pairs.requireOffice(introduction.candidateId(), actor);
    }

    /** From the day the employer was shown something; not a word before. */
    void requireEmployer(Introduction introduction, Actor actor) {
        if (introduction.shownAt() == null || !pairs.isEmployer(introduction.workplaceId(), actor)) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    /** From the day the candidate was asked: a mere suggestion is nothing to a candidate. */
    void requireCandidate(Introduction introduction, Actor actor) {
        if (!pairs.isCandidate(introduction.candidateId(), actor) || !requests.existsById(introduction.id())) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }
}
