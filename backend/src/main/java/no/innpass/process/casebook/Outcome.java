package no.innpass.process.casebook;

/** What came of an expectation, with the reason in words. */
sealed interface Outcome {
    String reason();

    /** It holds. */
    record Pass(String reason) implements Outcome {}

    /** It does not hold. */
    record Fail(String reason) implements Outcome {}

    /** The product has no door for it yet: neither held nor broken, and counted by itself. */
    record NotBuilt(String reason) implements Outcome {}

    /** The case itself is wrong: counts as failed. */
    record Broken(String reason) implements Outcome {}

    /** The word in front of a line of the report. */
    default String word() {
        return switch (this) {
            case Pass pass -> "pass";
            case Fail fail -> "FAIL";
            case NotBuilt notBuilt -> "not built";
            case Broken broken -> "BROKEN";
        };
    }

    /** Whether the run is refused because of it. */
    default boolean isWrong() {
        return this instanceof Fail || this instanceof Broken;
    }
}
