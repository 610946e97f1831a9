package no.innpass.taxonomy.linking;

/** How much a concept covers, which says how readily a text means it. */
public enum Breadth {
    /** One occupation, task, skill or credential. */
    SINGLE,
    /** A group that stands for all its members which have no concept of their own: a unit group of ISCO-08, four digits. */
    GROUP,
    /** A group of groups: nobody means it who names a job, so it comes after everything else. */
    BROAD
}
