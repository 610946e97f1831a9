/**
 * The heart: which candidates and places fit each other, why, and what is missing.
 *
 * <p>{@link no.innpass.matching.Ranking} is the pure meaning: it scores, orders and explains one pair from its two packed
 * facts, and says the same as terms for an index. {@code criterion} holds one file for each criterion, {@code gate} the
 * closed lists of gates and conditions, {@code term} the language both are said in, {@code document} what an index
 * holds, {@code reason} the codes of an explanation, {@code engine} what runs terms on an index.
 *
 * <p>All of it is integer arithmetic without a clock; see {@code docs/matching.md} for the formulas and a worked example.
 */
@NullMarked
package no.innpass.matching;

import org.jspecify.annotations.NullMarked;
