package no.innpass.matching.gate;

import java.util.ArrayList;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CredentialReason;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.Standing;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Subject;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.DemandKind;
import no.innpass.shared.LanguageSkill;

/** Legal demands that pass, and still need something: not asked, without a date, or booked (MAT-05, MAT-16). */
final class LegalGaps {
    private LegalGaps() {}

    /** Assumes that the gate does not stop the pair. */
    static List<Hit> of(CandidateFacts candidate, PlaceFacts place) {
        var gaps = new ArrayList<Hit>();
        for (int concept : DemandSlot.LEGAL.credentials(place)) {
            if (Standing.of(candidate, concept) != Standing.HELD) {
                gaps.add(new Hit(
                        Subject.credential(concept),
                        CredentialReason.asked(DemandKind.LEGAL_HARD),
                        CredentialReason.answer(candidate, concept),
                        CredentialReason.ways(candidate, concept, DemandKind.LEGAL_HARD)));
            }
        }
        for (boolean tested : new boolean[] {false, true}) {
            var demanded = DemandSlot.LEGAL.levels(place, tested);
            var has = LanguageReason.has(candidate, tested);
            for (var skill : LanguageSkill.values()) {
                if (has.code(skill) < demanded.code(skill)) {
                    gaps.add(new Hit(
                            Subject.language(skill, tested),
                            LanguageReason.level(demanded.code(skill)),
                            LanguageReason.level(has.code(skill)),
                            LanguageReason.ways(
                                    candidate,
                                    place,
                                    new LanguageReason.Level(skill, tested, demanded.code(skill), false))));
                }
            }
        }
        return gaps;
    }
}
