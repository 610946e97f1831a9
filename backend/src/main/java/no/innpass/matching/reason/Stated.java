package no.innpass.matching.reason;

/**
 * What one side says about a subject.
 *
 * @param value what the code says it is; 0 where it says nothing
 */
public record Stated(Code code, int value) {
    /** Codes, each with the meaning of its value. */
    public enum Code {
        /** The side has not been asked, or would not say. */
        NOT_KNOWN,
        /** The side asks nothing here. */
        NOTHING_ASKED,
        /** Percent of the week; 0 if not stated. */
        SHARE,
        DONE,
        NEAR,
        LEARNT_HERE,
        NOT_DONE,
        /** Ordinal of the DemandKind. */
        DEMAND,
        /** Day until which it is valid; 0 for no end. */
        HELD,
        /** Day on which it will be there. */
        DATED,
        UNDATED,
        DURING_PLACEMENT,
        EXPIRED,
        NONE,
        /** Code of the LanguageLevel, 1 to 7. */
        LEVEL,
        /** As LEVEL, where language support at the place took the step that made the grade better (MAT-13). */
        LEVEL_SUPPORTED,
        /** Ordinal of the FunctionalDemand. */
        FUNCTION,
        /** Ordinal of the Ability. */
        ABILITY,
        /** Number of three-hour blocks. */
        BLOCKS,
        /** Blocks that both have. */
        BLOCKS_SHARED,
        /** Minutes one way. */
        MINUTES,
        /** Longest minutes one way. */
        MAX_MINUTES,
        /** Ordinal of the PlacementPurpose. */
        PURPOSE,
        /** Percent of a full post. */
        POSITION,
        /** A day. */
        DAY,
        /** Can start already. */
        READY,
        /** Number of free seats. */
        SEATS,
        BLOCKED,
        CAP_REACHED,
        VETO,
        WITHDRAWN,
        /** Ordinal of the Prospect. */
        PROSPECT,
        /** Ordinal of the ContractType. */
        CONTRACT,
        /** Concept number of the occupation that both name; 0 where it is one of several. */
        OCCUPATION,
        /** Number of the industry, 0 for A to 19 for T. */
        INDUSTRY,
        /** Concept number of what was wished first. */
        FIRST_WISH,
        /** Concept number of what was wished. */
        WISHED,
        /** This very workplace is wished first. */
        FIRST_WORKPLACE,
        /** This very workplace is among the other wishes. */
        WISHED_WORKPLACE,
        /** Concept number of what is avoided; 0 for the industry. */
        AVOIDED,
        /** Neither. */
        NO_MATCH,
        WANT,
        AVOID,
        THERE,
        NOT_THERE,
        OFFERED,
        NOT_OFFERED,
        /** Whole percent. */
        WILL,
        /** Ordinal of the CanState. */
        CAN,
        /** Whole percent. */
        OPENNESS
    }

    public static final Stated NOT_KNOWN = of(Code.NOT_KNOWN);

    public static Stated of(Code code) {
        return new Stated(code, 0);
    }

    public static Stated of(Code code, int value) {
        return new Stated(code, value);
    }
}
