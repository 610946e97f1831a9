package no.innpass.matching.opening;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.candidate.LanguageFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.shared.HoursGrid;

/** The same facts with one of them changed. */
final class With {
    private With() {}

    static CandidateFacts certificates(CandidateFacts facts, List<CertificateFact> certificates) {
        return of(facts, certificates, facts.language(), facts.hours(), facts.reach());
    }

    static CandidateFacts language(CandidateFacts facts, LanguageFacts language) {
        return of(facts, facts.certificateList(), language, facts.hours(), facts.reach());
    }

    static CandidateFacts hours(CandidateFacts facts, HoursGrid hours) {
        return of(facts, facts.certificateList(), facts.language(), hours, facts.reach());
    }

    static CandidateFacts reach(CandidateFacts facts, ReachFacts reach) {
        return of(facts, facts.certificateList(), facts.language(), facts.hours(), reach);
    }

    private static CandidateFacts of(
            CandidateFacts facts,
            List<CertificateFact> certificates,
            LanguageFacts language,
            HoursGrid hours,
            ReachFacts reach) {
        return new CandidateFacts(
                facts.id(),
                facts.random(),
                facts.version(),
                facts.withdrawn(),
                facts.readyFrom(),
                facts.purpose(),
                facts.skills(),
                facts.experience(),
                facts.done(),
                facts.near(),
                facts.certificates(),
                certificates,
                language,
                facts.functions(),
                facts.hoursState(),
                hours,
                facts.position(),
                reach,
                facts.vetoedTasks(),
                facts.vetoedWorkplaces(),
                facts.line(),
                facts.wishes(),
                facts.surroundings());
    }
}
