package no.innpass.matching.barrier;

/** Why somebody who is ready has no place (section 17). */
public enum BarrierCode {
    /** Stands outside the budget of a class, or lost the last place because the money stopped. */
    NO_BUDGET,
    /** Places are full, the workplace can have nobody more, or the quota of a class. */
    NO_CAPACITY,
    /** Longer than the candidate travels. */
    NO_MEASURE_IN_REACH,
    /** Every class that is to start asks for more Norwegian than is known of the person. */
    NO_MEASURE_FOR_GROUP,
    LANGUAGE_DEMAND,
    /** Places fit, and nobody has been asked. */
    WAITING,
    /** Never counted: no rule of a programme is kept. */
    PROGRAMME_RULE_UNCLEAR,
    /** The hours of the places are others than those the candidate has. */
    HOURS_OR_CARE_TIME,
    /** A certificate, a licence, an education. */
    FORMAL_DEMAND,
    /** No place at all, none whose work fits, or none from which a job is within reach. */
    NO_EMPLOYER,
    /** Too little is known, dates, vetoes, functional demands, or in no list at all. */
    OTHER
}
