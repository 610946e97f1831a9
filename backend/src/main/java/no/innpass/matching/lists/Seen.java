package no.innpass.matching.lists;

import java.util.Set;
import no.innpass.matching.MatchScore;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.Interpreter;

/**
 * What a caller may see of the other side, said over its documents: for the engine, and again for each row that leaves (MAT-05).
 *
 * @param documents those that may be in a list at all
 * @param functions those of pairs whose functional facts the caller may know (PRI-07): another pair that only FUNCTION_CONFLICT holds
 *     back is in no list, as its place in "within reach" would tell
 */
public record Seen(Filter documents, Filter functions) {
    private static final Set<ConditionCode> FUNCTIONS_ONLY = Set.of(ConditionCode.FUNCTION_CONFLICT);

    /** @param document as the database has it now */
    public boolean allows(Document document, MatchScore score) {
        return allows(document) && (!score.conditions().equals(FUNCTIONS_ONLY) || functions(document));
    }

    /** Without what a pair may tell of functional facts: ask {@link #functions(Document)} beside. */
    public boolean allows(Document document) {
        return Interpreter.holds(documents, document);
    }

    /** The caller may know the functional facts of a pair with this document. */
    boolean functions(Document document) {
        return Interpreter.holds(functions, document);
    }
}
