package no.innpass.shared;

/** What a workplace can adapt (PLC-08). */
public enum AdaptationOffer {
    AIDS,
    TASKS,
    HOURS,
    PACE,
    HOME_OFFICE,
    BREAKS,
    AGREED_ABSENCE,
    SOCIAL_TRAINING,
    ONE_SUPERVISOR,
    OTHER
}
