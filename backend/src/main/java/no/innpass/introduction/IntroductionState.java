package no.innpass.introduction;

import java.util.EnumSet;
import java.util.Set;

/** States of an introduction, requirements 16.2. */
public enum IntroductionState {
    SUGGESTED,
    APPLIED,
    ASKED,
    CONSENTED,
    DECLINED,
    EXPIRED,
    RETURNED,
    QUEUED,
    PRESENTED_ANON,
    INTERESTED,
    NOT_INTERESTED,
    PRESENTED,
    MEETING_SET,
    MET,
    NO_SHOW,
    OFFERED,
    NOT_CHOSEN,
    ACCEPTED,
    OFFER_DECLINED,
    CONVERTED,
    WITHDRAWN,
    CLOSED_BY_PLACE;

    /** States that something may still come of. */
    public static final Set<IntroductionState> OPEN = Set.copyOf(EnumSet.of(
            SUGGESTED,
            APPLIED,
            ASKED,
            CONSENTED,
            QUEUED,
            PRESENTED_ANON,
            INTERESTED,
            PRESENTED,
            MEETING_SET,
            MET,
            NO_SHOW,
            OFFERED,
            ACCEPTED));

    public boolean open() {
        return OPEN.contains(this);
    }
}
