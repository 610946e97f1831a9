package no.innpass.oversight.control;

/** Decisions of staff, and what they did besides the ordinary way. Names stand in view {@code control_decision}. */
public enum ControlDecision {
    AGREEMENT_APPROVED,
    PLACEMENT_ENDED,
    INTRODUCTION_WITHDRAWN,
    DELETION_GRANTED,
    DELETION_REFUSED,
    CASE_DISMISSED,
    HEARING_CALLED,
    PLACE_APPROVED,
    /** The three-way talk was left out for a reason. */
    TALK_WAIVED,
    /** A party accepted on paper, with a witness; the reason names the party. */
    ACCEPTED_ON_PAPER
}
