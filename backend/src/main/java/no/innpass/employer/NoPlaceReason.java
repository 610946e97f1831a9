package no.innpass.employer;

/** Why a workplace takes nobody in (requirements section 17). OTHER needs a text. */
public enum NoPlaceReason {
    NO_NEED,
    TIME_OR_COST,
    CANNOT_ADAPT,
    HIGH_COMPETENCE,
    NO_FOLLOWUP_CAPACITY,
    TOO_SMALL,
    DOWNSIZING,
    CLEARANCE,
    TRADE_CERTIFICATE_ONLY,
    BAD_EXPERIENCE,
    NEVER_ASKED,
    OTHER
}
