package no.innpass.matching.document;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.shared.Days;
import no.innpass.shared.DemandKind;

/** What the two sides say of one credential, and the ways to close a gap in it. */
public final class CredentialReason {
    private CredentialReason() {}

    public static Stated asked(DemandKind kind) {
        return Stated.of(Code.DEMAND, kind.ordinal());
    }

    public static Stated answer(CandidateFacts candidate, int concept) {
        var fact = candidate.certificate(concept);
        return switch (Standing.of(candidate, concept)) {
            case UNKNOWN -> Stated.NOT_KNOWN;
            case NONE -> Stated.of(Code.NONE);
            case EXPIRED ->
                Stated.of(Code.EXPIRED, fact.map(CertificateFact::validUntil).orElse(Days.NONE));
            case DURING -> Stated.of(Code.DURING_PLACEMENT);
            case UNDATED -> Stated.of(Code.UNDATED);
            case DATED -> Stated.of(Code.DATED, fact.map(CertificateFact::date).orElse(Days.NONE));
            case HELD ->
                Stated.of(Code.HELD, fact.map(CertificateFact::validUntil).orElse(Days.NONE));
        };
    }

    /** Nothing where it is held; a legal demand has no dispensation, and cannot wait for the placement. */
    public static List<WayOut> ways(CandidateFacts candidate, int concept, DemandKind kind) {
        return switch (Standing.of(candidate, concept)) {
            case UNKNOWN -> WayOut.of(Way.ASK_CANDIDATE);
            case NONE -> missing(Way.COURSE, kind);
            case EXPIRED -> missing(Way.RENEW, kind);
            case DURING -> WayOut.of(kind == DemandKind.LEGAL_HARD ? Way.COURSE : Way.LEARN_ON_SITE);
            case UNDATED -> WayOut.of(Way.STATE_DATE);
            case DATED ->
                WayOut.on(candidate
                        .certificate(concept)
                        .map(CertificateFact::date)
                        .orElse(Days.NONE));
            case HELD -> List.of();
        };
    }

    private static List<WayOut> missing(Way first, DemandKind kind) {
        return switch (kind) {
            case TRAINABLE -> WayOut.of(Way.LEARN_ON_SITE, first);
            case FORMAL_DISPENSABLE -> WayOut.of(first, Way.DISPENSATION);
            case LEGAL_HARD, WISHED -> WayOut.of(first);
        };
    }
}
