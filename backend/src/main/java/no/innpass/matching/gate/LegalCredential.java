package no.innpass.matching.gate;

import java.util.ArrayList;
import java.util.Optional;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.matching.demand.Shortfall;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.CredentialReason;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.Standing;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.StartWindow;
import no.innpass.shared.Days;
import no.innpass.shared.DemandKind;

/** The part of LEGAL_DEMAND that is about one credential. */
final class LegalCredential {
    private LegalCredential() {}

    static Optional<Hit> hit(CandidateFacts candidate, PlaceFacts place, int concept) {
        var fact = candidate.certificate(concept);
        boolean late = fact.isPresent() && tooLate(fact.get(), place.start());
        boolean ends = fact.isPresent() && endsBefore(fact.get(), candidate.readyDay(), place.start());
        if (!late && !ends && !neverPasses(Standing.of(candidate, concept))) {
            return Optional.empty();
        }
        var ways =
                ends && !late ? WayOut.of(Way.RENEW) : CredentialReason.ways(candidate, concept, DemandKind.LEGAL_HARD);
        return Optional.of(new Hit(
                Subject.credential(concept),
                CredentialReason.asked(DemandKind.LEGAL_HARD),
                CredentialReason.answer(candidate, concept),
                ways));
    }

    private static boolean neverPasses(Standing standing) {
        return standing.missing() || standing == Standing.DURING;
    }

    private static boolean tooLate(CertificateFact fact, StartWindow start) {
        return Standing.of(fact) == Standing.DATED && fact.date() > start.latestBound();
    }

    /** Not valid to the planned end, counted from the later of the first start and the candidate's readiness. */
    private static boolean endsBefore(CertificateFact fact, int readyFrom, StartWindow start) {
        return fact.validUntil() != Days.NONE
                && Standing.of(fact).compareTo(Standing.DURING) > 0
                && fact.validUntil() < Math.max(start.first(), readyFrom) + start.days();
    }

    static Filter forPlace(StartWindow start, int concept) {
        long answers = CandidateFields.certificateKey(concept, Standing.UNKNOWN);
        return Filter.any(
                Filter.some(
                        CandidateFields.CERTIFICATES,
                        CandidateFields.certificateKey(concept, Standing.NONE),
                        CandidateFields.certificateKey(concept, Standing.DURING)),
                Filter.all(
                        Filter.has(CandidateFields.FLAGS, CandidateFields.CERTIFICATES_KNOWN),
                        Filter.not(Filter.some(CandidateFields.CERTIFICATES, answers, answers + 15))),
                days(CandidateFields.CERTIFICATE_DAYS, concept, start.latestBound() + 1L, Days.LAST),
                days(CandidateFields.CERTIFICATE_ENDS, concept, 0, start.first() + start.days() - 1L),
                days(CandidateFields.CERTIFICATE_SPANS, concept, 0, start.days()));
    }

    /** A day of the concept in the range, whose upper end is drawn down to the last day there is. */
    private static Filter days(Field field, int concept, long from, long to) {
        long first = CandidateFields.dayKey(concept, 0);
        return Filter.some(field, first + from, first + Math.min(to, Days.LAST));
    }

    static Filter forCandidate(CandidateFacts candidate) {
        var any = new ArrayList<Filter>();
        any.add(Shortfall.unlisted(candidate, DemandSlot.LEGAL));
        for (var fact : candidate.certificateList()) {
            var demanded = Filter.has(PlaceFields.CREDENTIALS, DemandSlot.LEGAL.key(fact.concept()));
            any.add(Filter.all(demanded, stops(candidate, fact)));
        }
        return Filter.any(any);
    }

    private static Filter stops(CandidateFacts candidate, CertificateFact fact) {
        var standing = Standing.of(fact);
        if (neverPasses(standing)) {
            return Filter.ALWAYS;
        }
        var any = new ArrayList<Filter>();
        if (standing == Standing.DATED) {
            any.add(Filter.between(PlaceFields.LATEST_START, 0, fact.date() - 1L));
        }
        if (standing != Standing.UNKNOWN && fact.validUntil() != Days.NONE) {
            any.add(Filter.between(PlaceFields.PLANNED_END, fact.validUntil() + 1L, Long.MAX_VALUE));
            if (candidate.readyDay() != Days.NONE) {
                long enough = Math.max(0, fact.validUntil() - candidate.readyDay() + 1L);
                any.add(Filter.between(PlaceFields.DURATION, enough, Long.MAX_VALUE));
            }
        }
        return Filter.any(any);
    }
}
