package no.innpass.shared;

/** What a place can offer besides the work (PLC-09, EMP-12): the items of SUPPORT. The ordinal is a slot of two packed bits. Append only. */
public enum SupportItem {
    SUPERVISOR,
    HOURS,
    LANGUAGE_HELP,
    MENTOR,
    WEEKLY_TALK,
    TRAINING,
    /** The whole workplace has agreed to take somebody in, not the leader alone (EMP-12). */
    ANCHORED
}
