package no.innpass.employer.activity;

/** What a contact with an employer was about (EMP-05). Types that are not about places are as good as any. */
public enum ActivityType {
    FIRST_VISIT,
    DROP_IN,
    HOSPITERING,
    INFORMATION,
    RECRUITMENT_HELP,
    DOWNSIZING_HELP,
    SICK_LEAVE_HELP,
    PLACE_REQUEST,
    DEMAND_TALK,
    WARM_UP,
    FOLLOW_UP,
    EVENT,
    NETWORK,
    RECOVERY,
    OTHER
}
