package no.innpass.placement;

/** Whether the union representative has been told (AGR-02). */
public enum UnionInformed {
    INFORMED,
    NONE_HERE
}
