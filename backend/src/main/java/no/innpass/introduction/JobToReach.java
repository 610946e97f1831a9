package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.Prospect;

/**
 * Whether somebody who wants nothing but a job is offered a place where none can be reached, and has not said yes to that (MAT-12). Read anew
 * each time: a purpose written, a yes, or a course taken meanwhile counts.
 */
@Singleton
class JobToReach {
    private final Candidates candidates;
    private final PracticePlaces places;
    private final Rankings rankings;

    JobToReach(Candidates candidates, PracticePlaces places, Rankings rankings) {
        this.candidates = candidates;
        this.places = places;
        this.rankings = rankings;
    }

    /** True as long as the candidate, informed, has to accept it, or another purpose has to be written. */
    boolean needsYes(Introduction introduction) {
        return facts(introduction)
                .flatMap(candidate -> places.facts(introduction.placeId())
                        .map(place -> rankings.now().score(candidate, place)))
                .filter(score -> score.conditions().contains(ConditionCode.NO_REACHABLE_JOB))
                .isPresent();
    }

    /**
     * @param prospect as the offer says it
     * @throws Refused NO_JOB_NOT_ACCEPTED
     */
    void require(Introduction introduction, Prospect prospect) {
        boolean nothingPromised = prospect == Prospect.NONE
                && facts(introduction)
                        .map(CandidateFacts::purpose)
                        .filter(purpose -> purpose.onlyJob() && !purpose.acceptsNoJob())
                        .isPresent();
        if (nothingPromised || needsYes(introduction)) {
            throw new Refused(new IntroductionProblem.NoJobNotAccepted());
        }
    }

    private Optional<CandidateFacts> facts(Introduction introduction) {
        return Optional.ofNullable(
                candidates.facts(List.of(introduction.candidateId())).get(introduction.candidateId()));
    }
}
