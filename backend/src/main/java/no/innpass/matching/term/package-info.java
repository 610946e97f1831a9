/**
 * The small language in which criteria, gates and conditions are said to an index (architecture, section 4).
 *
 * <p><b>Documents.</b> A {@link no.innpass.matching.term.Document} is one candidate or one place as the index holds it:
 * named {@link no.innpass.matching.term.Field}s of three kinds. NUMBER is exactly one {@code long} (a day, a count, or
 * up to 64 packed bits; a document that says nothing holds 0). SET is any number of distinct non-negative {@code long}s.
 * KEYS is any number of UUIDs, compared whole. What each field means stands in {@code matching.document}.
 *
 * <p><b>Filters</b> ({@link no.innpass.matching.term.Filter}) say yes or no of a document. {@code Some} with equal ends
 * and no exceptions is one posting, a range is the postings of its values together. Ranges include both ends.
 *
 * <p><b>Terms</b> ({@link no.innpass.matching.term.Term}) each add a {@code num} and a {@code den} for a document. One
 * criterion is a {@link no.innpass.matching.term.GradeTerms}: all its terms are added, and
 *
 * <ul>
 *   <li>{@code den > 0}: the grade is (2 num + den) div (2 den), a whole percent;
 *   <li>{@code den = 0} and {@code notApplicable} holds: NOT_APPLICABLE, out of P, K and A;
 *   <li>{@code den = 0} otherwise: UNKNOWN, its weight counts in A only.
 * </ul>
 *
 * <p>Everything is integer arithmetic that fits in {@code int}, so an engine that sums in any order gets the same P, K
 * and A as {@link no.innpass.matching.term.Interpreter}, which is the meaning of this language: an engine is right when
 * it agrees with it for every document.
 */
@NullMarked
package no.innpass.matching.term;

import org.jspecify.annotations.NullMarked;
