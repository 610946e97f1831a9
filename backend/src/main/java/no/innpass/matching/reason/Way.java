package no.innpass.matching.reason;

/** Ways to close a gap or lift a stop (MAT-16), each with who holds the key. */
public enum Way {
    ASK_CANDIDATE(Owner.ADVISER),
    ASK_EMPLOYER(Owner.ADVISER),
    LEARN_ON_SITE(Owner.EMPLOYER),
    COURSE(Owner.ADVISER),
    /** It is on its way; the day says when. */
    WAIT_FOR_DATE(Owner.CANDIDATE),
    /** It is under way; nobody has said when. */
    STATE_DATE(Owner.CANDIDATE),
    RENEW(Owner.CANDIDATE),
    BOOK_TEST(Owner.ADVISER),
    LANGUAGE_SUPPORT(Owner.EMPLOYER),
    LANGUAGE_COURSE(Owner.ADVISER),
    DISPENSATION(Owner.EMPLOYER),
    AID(Owner.ADVISER),
    ADAPT_TASK(Owner.EMPLOYER),
    OTHER_HOURS(Owner.EMPLOYER),
    SMALLER_POSITION(Owner.EMPLOYER),
    TRAVEL_HELP(Owner.ADVISER),
    MOVE(Owner.CANDIDATE),
    AGREE_PURPOSE(Owner.ADVISER),
    /** The wish and what there is here are talked over. */
    TALK_ABOUT_WISH(Owner.ADVISER),
    ACCEPT_NO_JOB(Owner.CANDIDATE),
    OTHER_CONTRACT(Owner.EMPLOYER),
    LATER_START(Owner.EMPLOYER),
    FREE_SEAT(Owner.EMPLOYER),
    CHANGE_OF_MIND(Owner.CANDIDATE),
    OVERSIGHT(Owner.OFFICE),
    /** A named colleague helps. */
    MENTOR(Owner.EMPLOYER),
    /** The placement itself answers it. */
    TRIAL(Owner.ADVISER),
    WAGE_SUBSIDY(Owner.OFFICE),
    /** An agreement on education or apprenticeship with the employer. */
    EDUCATION_AGREEMENT(Owner.EMPLOYER),
    SUPERVISOR_TRAINING(Owner.ADVISER),
    NO_KNOWN_WAY(Owner.NOBODY);

    /** Who can go this way. */
    public enum Owner {
        CANDIDATE,
        EMPLOYER,
        ADVISER,
        OFFICE,
        NOBODY
    }

    private final Owner owner;

    Way(Owner owner) {
        this.owner = owner;
    }

    public Owner owner() {
        return owner;
    }
}
