package no.innpass.practiceplace.kind;

/** Who answers for a kind of placement, and whom one asks about it (PLC-02). */
public enum KindOwner {
    /** The employment service decides and pays. */
    NAV,
    /** The course supplier or work-inclusion company. */
    PROVIDER,
    MUNICIPALITY,
    /** The employer employs; the employment service may support. */
    EMPLOYER,
    /** Trade training belongs to the county. */
    COUNTY
}
