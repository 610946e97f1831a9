package no.innpass.oversight.control;

/** The five questions to the plan of a placement (OVS-18). */
public enum PlanCheck {
    /** Nav has approved the agreement. */
    DECIDED,
    /** It has goals, and the candidate has accepted them. */
    WITH_CANDIDATE,
    /** The training plan has steps with days and teachers. */
    DATED,
    /** Somebody has talked with a party since. */
    LOOKED_AT_AGAIN,
    /** What the parties have accepted is the version in force. */
    BY_VERSION
}
