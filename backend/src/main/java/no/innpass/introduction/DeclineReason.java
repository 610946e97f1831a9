package no.innpass.introduction;

/** Why a candidate says no (INT-03). None of them is ever held against anybody; OTHER needs words. */
public enum DeclineReason {
    NOT_MY_WISH,
    HOURS,
    TRAVEL,
    NO_JOB_PROSPECT,
    CARE_TIME,
    OTHER_OFFER,
    ECONOMY_BENEFIT,
    EARLIER_EXPERIENCE,
    NOT_READY,
    NO_REASON,
    OTHER
}
