package no.innpass.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal that the trade expects. Each room seals its own: {@code sealed interface PlaceProblem extends Problem}, one record for
 * each refusal, thrown as {@code new Refused(problem)}.
 *
 * <p>{@link #code()} is stable and upper snake case; the text comes from the key {@code room.CODE} of the message files.
 * Parameters never hold personal data.
 */
public interface Problem {

    /** The room that refuses: prefix of the message key. */
    String room();

    String code();

    /** HTTP status: 409 for a state that has moved on, 403, 404, 422 for content that breaks a rule. */
    default int status() {
        return 422;
    }

    /** What to mend, for the error summary; empty when no single field is wrong. */
    default List<FieldProblem> fields() {
        return List.of();
    }

    /** Fills the braces of the text. */
    default Map<String, Object> parameters() {
        return Map.of();
    }
}
