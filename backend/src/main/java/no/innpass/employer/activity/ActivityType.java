package no.innpass.employer.activity;

import no.innpass.employer.relation.RelationAction;

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
    OTHER;

    /** How far a held contact of this type brings a relation (EMP-09). */
    RelationAction brings() {
        return switch (this) {
            case HOSPITERING, RECRUITMENT_HELP, PLACE_REQUEST, DEMAND_TALK, WARM_UP, RECOVERY -> RelationAction.WARM;
            case INFORMATION, EVENT -> RelationAction.INFORM;
            case FIRST_VISIT, DROP_IN, DOWNSIZING_HELP, SICK_LEAVE_HELP, FOLLOW_UP, NETWORK, OTHER ->
                RelationAction.REACH;
        };
    }
}
