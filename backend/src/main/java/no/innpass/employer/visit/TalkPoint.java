package no.innpass.employer.visit;

/** Something to say or ask on a visit. Their order is the order in which they stand in the guide. */
public enum TalkPoint {
    /** Something went wrong there of late: hear it first. */
    HEAR_IT_OUT(Kind.FIRST),
    /** What the last contact ended with. */
    PROMISED(Kind.FIRST),
    ASK_DECIDER(Kind.GAP),
    ASK_OUTLOOK(Kind.GAP),
    ASK_LOAD(Kind.GAP),
    ASK_SUPERVISOR(Kind.GAP),
    ASK_STAFF(Kind.GAP),
    ASK_INSIDE(Kind.GAP),
    ASK_SIZE(Kind.GAP),
    LISTEN(Kind.STAGE),
    TELL(Kind.STAGE),
    LEFT_UNDONE(Kind.STAGE),
    SMALL_STEP(Kind.STAGE),
    HOW_IT_WENT(Kind.STAGE),
    WHAT_CHANGED(Kind.STAGE),
    RESPECT_NO(Kind.STAGE),
    /** They let people go: help, and do not ask for a place. */
    OFFER_HELP(Kind.STAGE),
    /** Somebody is in practice there now. */
    HOW_NOW(Kind.STAGE),
    /** What we do, what it costs and what comes after, said as it is. */
    FRAMES(Kind.STAGE);

    /** Why a point stands in the guide. */
    public enum Kind {
        FIRST,
        /** Nobody knows the answer yet. */
        GAP,
        /** By how far the relation has come. */
        STAGE
    }

    private final Kind kind;

    TalkPoint(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
