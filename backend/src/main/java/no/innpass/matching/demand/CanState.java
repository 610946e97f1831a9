package no.innpass.matching.demand;

/** How far a contract is within a candidate's reach (MAT-11), best first; UNKNOWN stands where it does when the best is chosen. */
public enum CanState {
    MET(100),
    /** A must of it has not been answered, and none is missed. */
    UNKNOWN(-1),
    MET_BY_END(80),
    DISPENSATION(50),
    NOT_REACHABLE(0);

    private final int percent;

    CanState(int percent) {
        this.percent = percent;
    }

    /** 0 to 100; -1 for UNKNOWN. */
    public int percent() {
        return percent;
    }
}
