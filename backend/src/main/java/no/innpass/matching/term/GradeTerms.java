package no.innpass.matching.term;

import java.util.List;

/**
 * One criterion, seen from one side, over documents of the other.
 *
 * @param terms all of them are added
 * @param notApplicable what den = 0 means: NOT_APPLICABLE where it holds, else UNKNOWN
 */
public record GradeTerms(List<Term> terms, Filter notApplicable) {
    /** Nothing is known, whatever the document says. */
    public static final GradeTerms UNKNOWN = new GradeTerms(List.of(), Filter.NEVER);

    public GradeTerms {
        terms = terms.stream().filter(term -> !term.equals(Term.Fixed.UNKNOWN)).toList();
    }

    /** One term whose den = 0 is always UNKNOWN. */
    public static GradeTerms of(Term term) {
        return new GradeTerms(List.of(term), Filter.NEVER);
    }
}
