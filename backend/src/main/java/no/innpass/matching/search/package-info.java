/**
 * Finding practice places and candidates by words and filters (MAT-24). Nobody is compared with anybody here: who fits whom is what
 * {@code lists} says.
 */
@NullMarked
package no.innpass.matching.search;

import org.jspecify.annotations.NullMarked;
