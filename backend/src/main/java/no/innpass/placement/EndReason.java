package no.innpass.placement;

import java.util.EnumSet;
import java.util.Set;

/** Why a placement ended, as one side sees it (AGR-15). OTHER needs words; LEAVE_OR_ILLNESS takes none. */
public enum EndReason {
    PERIOD_OVER,
    HIRED_HERE,
    HIRED_VIA_NETWORK,
    OTHER_JOB,
    EDUCATION,
    OTHER_MEASURE,
    SUBSIDY_JOB,
    PLAN_REACHED,
    NO_POST,
    WRONG_FIT,
    LANGUAGE,
    ATTENDANCE,
    STOPPED_COMING,
    NO_TRAINING_GIVEN,
    MISUSE,
    POOR_DELIVERY,
    PROBLEM_AT_WORKPLACE,
    LEAVE_OR_ILLNESS,
    PARENTAL_LEAVE,
    MOVED,
    CONDITIONS_CHANGED,
    BUDGET_STOP,
    EMPLOYER_CLOSED,
    CANDIDATE_WISH,
    NO_CONTACT,
    OTHER;

    /** The candidate has a job, here or elsewhere. */
    public static final Set<EndReason> JOB =
            Set.copyOf(EnumSet.of(HIRED_HERE, HIRED_VIA_NETWORK, OTHER_JOB, SUBSIDY_JOB));

    /** Where a rule stopped the hire or the candidate went another way: says nothing of the workplace's will to hire (MAT-11). */
    private static final Set<EndReason> ANOTHER_WAY = EnumSet.of(
            OTHER_JOB,
            EDUCATION,
            OTHER_MEASURE,
            SUBSIDY_JOB,
            STOPPED_COMING,
            LEAVE_OR_ILLNESS,
            PARENTAL_LEAVE,
            MOVED,
            CONDITIONS_CHANGED,
            BUDGET_STOP,
            CANDIDATE_WISH,
            NO_CONTACT);

    /** Where life, the agreed end or another step ended it, or there never was a post: nothing has to be mended at the workplace (EMP-10). */
    private static final Set<EndReason> NOTHING_WENT_WRONG = EnumSet.of(
            PERIOD_OVER,
            HIRED_HERE,
            HIRED_VIA_NETWORK,
            OTHER_JOB,
            EDUCATION,
            OTHER_MEASURE,
            SUBSIDY_JOB,
            PLAN_REACHED,
            NO_POST,
            LEAVE_OR_ILLNESS,
            PARENTAL_LEAVE,
            MOVED,
            CONDITIONS_CHANGED,
            BUDGET_STOP,
            EMPLOYER_CLOSED);

    /** Broken off for it, a placement is one that failed. */
    boolean wentWrong() {
        return !NOTHING_WENT_WRONG.contains(this);
    }

    /** Counts for or against the hires of the workplace. */
    boolean tellsOfTheWorkplace() {
        return !ANOTHER_WAY.contains(this);
    }
}
