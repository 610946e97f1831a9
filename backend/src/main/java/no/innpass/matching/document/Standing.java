package no.innpass.matching.document;

import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;

/**
 * Where a candidate stands with one credential. The order serves ranges: what is UNKNOWN comes first, then what is known
 * to be missing (NONE, EXPIRED), what comes too late for a legal demand (DURING), and the rest.
 */
public enum Standing {
    UNKNOWN,
    NONE,
    EXPIRED,
    /** ATTAINABLE_DURING_PLACEMENT, with or without a date. */
    DURING,
    /** IN_PROGRESS or PLANNED without a date. */
    UNDATED,
    /** IN_PROGRESS or PLANNED with a date. */
    DATED,
    HELD;

    /** From the entry if there is one, else from the section (CAN-02). */
    public static Standing of(CandidateFacts candidate, int concept) {
        return candidate
                .certificate(concept)
                .map(Standing::of)
                .orElse(candidate.certificates().known() ? NONE : UNKNOWN);
    }

    public static Standing of(CertificateFact fact) {
        var certificate = fact.certificate();
        if (certificate == null) {
            return fact.state() == FactState.NONE ? NONE : UNKNOWN;
        }
        return switch (certificate) {
            case HELD -> HELD;
            case EXPIRED -> EXPIRED;
            case ATTAINABLE_DURING_PLACEMENT -> DURING;
            case IN_PROGRESS, PLANNED -> fact.date() == Days.NONE ? UNDATED : DATED;
        };
    }

    /** Known to be missing: NONE or EXPIRED. */
    public boolean missing() {
        return this == NONE || this == EXPIRED;
    }
}
