package no.innpass.followup;

/** Stored states of a follow-up contact, requirements 16.5. Due, overdue and escalated are computed: {@link Urgency}. */
public enum ContactState {
    PLANNED,
    HELD,
    MOVED,
    NO_SHOW,
    CANCELLED
}
