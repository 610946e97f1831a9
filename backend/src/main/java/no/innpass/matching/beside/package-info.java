/**
 * What stands beside the score of a pair: facts that the adviser is told and that no criterion reads, so that they move no points
 * (MAT-11, MAT-15, MAT-17, EMP-11 to EMP-14). {@link no.innpass.matching.beside.ReadBeside} is the way in; each rule is a pure function of
 * the pair.
 */
@NullMarked
package no.innpass.matching.beside;

import org.jspecify.annotations.NullMarked;
