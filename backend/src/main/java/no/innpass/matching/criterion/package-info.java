/**
 * The criteria (MAT-07), one file each, listed in {@link no.innpass.matching.criterion.Criteria}. Each says the same
 * thing three ways: of one pair, over candidate documents, and over place documents. How to add one:
 * {@code docs/conventions/criterion.md}.
 */
@NullMarked
package no.innpass.matching.criterion;

import org.jspecify.annotations.NullMarked;
