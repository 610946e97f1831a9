package no.innpass.matching.barrier;

/** Why somebody who is ready has no place (section 17). Those that nothing computes yet are never counted. */
public enum BarrierCode {
    /** Not computed yet: no budget is known. */
    NO_BUDGET,
    /** Places are full, or the workplace can have nobody more. */
    NO_CAPACITY,
    /** Longer than the candidate travels. */
    NO_MEASURE_IN_REACH,
    /** Not computed yet: rules of measures are not known. */
    NO_MEASURE_FOR_GROUP,
    LANGUAGE_DEMAND,
    /** Places fit, and nobody has been asked. */
    WAITING,
    /** Not computed yet. */
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
