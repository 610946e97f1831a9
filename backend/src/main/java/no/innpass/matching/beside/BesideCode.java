package no.innpass.matching.beside;

/** What can be told beside a score. The browser has words for each, in both languages. */
public enum BesideCode {
    /** The employer has said that a job can follow. */
    HIRE_WILL,
    /** The employer has said that none does. */
    HIRE_NO_WILL,
    /** Every contract named is open to this person, or will be. */
    HIRE_CAN,
    /** A must stands before a contract named. */
    HIRE_NOT_YET,
    /** Placements that ended here, and the hires among them. */
    HIRE_HISTORY,
    PROSPECT_FIT,
    PROSPECT_NONE,
    PROSPECT_CONDITIONAL,
    /** The law stands between the placement and a contract. */
    FORMAL_GATE,
    EDUCATION_PATH,
    /** A public post is announced, and goes to the best qualified. */
    SECTOR_ROUTE,
    INFORMAL_EXPERIENCE,
    FOREIGN_EXPERIENCE,
    STRENGTH_FIT,
    TRANSFERABLE_EXPERIENCE,
    EDUCATION_FIT,
    CERTIFICATE_FIT,
    STAFF_AGREED,
    LEADER_ONLY,
    RELIEF_ONLY,
    SUPERVISOR_MISSING,
    SUPERVISOR_SKILL,
    CARVED_TASKS,
    TRIAL_SETTLES_UNKNOWN,
    REAL_TASKS,
    TRAINING_QUALITY,
    LANGUAGE_ARENA,
    EMPLOYER_NEED,
    LOCAL_DEMAND,
    /** Somebody has noted it of the workplace. */
    SATURATION,
    /** Counted: many have finished for this work in this part of the country, and few places are open (MAT-35). */
    SATURATION_COUNTED,
    SELF_FOUND,
    NETWORK_REFERRAL,
    INTAKE_CHANNEL,
    FIRST_DELIVERY,
    CONTACT_HISTORY,
    REDISTRIBUTES_WORK,
    OPEN_ABOUT_SUBSIDY,
    NEED_FRESH,
    /** A quality that the employer wishes, in words: nobody is compared with it. */
    DEMAND_OPEN,
    POSITION_SIZE,
    WORKING_TIME,
    /** The place is in a town that the candidate has named. */
    NAMED_TOWN,
    /** A level below, which help at the place makes good. */
    LANGUAGE_WITH_SUPPORT,
    /** Asked for, and it grows with training. */
    CAPABILITY_GROWS,
    /** Not possible as it stands, and an aid or what the place offers answers it. */
    CAPABILITY_ANSWERED,
    /** A paper that is wished for a contract, and no must. */
    WISHED_FOR_CONTRACT,
    /** A period of practice comes before a contract. */
    TRIAL_FIRST,
    /** A contract must exist before a subsidy. */
    CONTRACT_FIRST,
    /** The post must be announced. */
    POST_ANNOUNCED;

    /** Tells of a functional fact, which has a permission of its own (PRI-07). */
    public boolean ofFunctions() {
        return this == CAPABILITY_GROWS || this == CAPABILITY_ANSWERED;
    }
}
