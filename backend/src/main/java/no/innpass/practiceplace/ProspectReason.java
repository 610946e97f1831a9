package no.innpass.practiceplace;

/** Why what can follow is another than was settled (PLC-11, PLC-19). Shown to the candidates in process. */
public enum ProspectReason {
    /** The post that the place was to lead to has gone to somebody else. */
    POST_FILLED(true, false),
    NO_BUDGET(true, false),
    LESS_WORK(true, false),
    MORE_WORK(false, true),
    NEW_POST(false, true),
    SAID_WRONG(true, true),
    /** Told in words. */
    OTHER(true, true);

    private final boolean lowers;
    private final boolean raises;

    ProspectReason(boolean lowers, boolean raises) {
        this.lowers = lowers;
        this.raises = raises;
    }

    /** True where it can be the reason of a change in this direction. */
    boolean fits(boolean lower) {
        return lower ? lowers : raises;
    }
}
