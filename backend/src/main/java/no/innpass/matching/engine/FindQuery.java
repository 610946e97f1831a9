package no.innpass.matching.engine;

import java.util.List;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the documents of one side.
 *
 * @param filter only documents for which it holds; visibility is part of it
 * @param better a document for which more of these hold stands before one for which fewer do
 * @param ties what decides between equals
 * @param lot for {@link Ties#LOT}: another draw for another number
 * @param after the last row of the page before
 * @param limit how many rows, 1 or more
 */
public record FindQuery(
        Filter filter,
        List<Filter> better,
        Ties ties,
        long lot,
        @Nullable FoundRow after,
        int limit) {
    /** Who comes first of two that are as good. Neither reads anything of a person (HR-1). */
    public enum Ties {
        /** The id that was made last. */
        NEWEST,
        /** The 64 bits that were drawn for the document, mixed with those of the question. */
        LOT
    }

    public FindQuery {
        better = List.copyOf(better);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more");
        }
    }

    /**
     * How often each value of a field stands in the documents of a filter.
     *
     * @param field a SET, or a NUMBER
     */
    public record Count(Field field, Filter filter) {}
}
