package no.innpass.matching.demand;

import java.util.ArrayList;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.CredentialReason;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.Standing;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.NumberSet;

/** Musts of one slot that the candidate is known to miss: credentials (NONE or EXPIRED) and levels below. */
public record Shortfall(DemandSlot slot, LanguageShortfall language) {
    public Shortfall(DemandSlot slot) {
        this(slot, new LanguageShortfall(slot));
    }

    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        var hits = new ArrayList<Hit>();
        for (int concept : slot.credentials(place)) {
            if (Standing.of(candidate, concept).missing()) {
                var kind = slot.kind(place, concept);
                hits.add(new Hit(
                        Subject.credential(concept),
                        CredentialReason.asked(kind),
                        CredentialReason.answer(candidate, concept),
                        CredentialReason.ways(candidate, concept, kind)));
            }
        }
        hits.addAll(language.hits(candidate, place));
        return hits;
    }

    public Filter forPlace(PlaceFacts place) {
        var any = new ArrayList<Filter>();
        slot.credentials(place).forEach(concept -> any.add(missing(concept)));
        any.add(language.forPlace(place));
        return Filter.any(any);
    }

    private static Filter missing(int concept) {
        long answers = CandidateFields.certificateKey(concept, Standing.UNKNOWN);
        return Filter.any(
                Filter.some(
                        CandidateFields.CERTIFICATES,
                        CandidateFields.certificateKey(concept, Standing.NONE),
                        CandidateFields.certificateKey(concept, Standing.EXPIRED)),
                Filter.all(
                        Filter.has(CandidateFields.FLAGS, CandidateFields.CERTIFICATES_KNOWN),
                        Filter.not(Filter.some(CandidateFields.CERTIFICATES, answers, answers + 15))));
    }

    public Filter forCandidate(CandidateFacts candidate) {
        var any = new ArrayList<Filter>();
        any.add(unlisted(candidate, slot));
        for (var fact : candidate.certificateList()) {
            if (Standing.of(candidate, fact.concept()).missing()) {
                any.add(Filter.has(PlaceFields.CREDENTIALS, slot.key(fact.concept())));
            }
        }
        any.add(language.forCandidate(candidate));
        return Filter.any(any);
    }

    /** A credential of the slot of which the candidate's answered list says nothing. */
    public static Filter unlisted(CandidateFacts candidate, DemandSlot slot) {
        return candidate.certificates().known() ? unlistedAnyhow(candidate, slot) : Filter.NEVER;
    }

    /** A credential of the slot of which the candidate's list says nothing, answered or not. */
    static Filter unlistedAnyhow(CandidateFacts candidate, DemandSlot slot) {
        var listed = candidate.certificateList().stream()
                .map(fact -> slot.key(fact.concept()))
                .toList();
        return new Filter.Some(PlaceFields.CREDENTIALS, slot.key(1), slot.key(NumberSet.MAX), listed);
    }
}
