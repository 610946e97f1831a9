package no.innpass.candidate;

/** What must be complete before a candidate can be asked (MAT-04); what is missing never moves a rank. */
public enum ReferralItem {
    /** There has been no mapping talk (CAN-18). */
    MAPPING_MISSING,
    /** The last one is older than {@code mapping.maxAgeMonths}. */
    MAPPING_TOO_OLD
}
