/**
 * The closed lists of gates and conditions (MAT-05), each said three ways like a criterion. A gate takes a pair out of
 * every list; a condition moves it to "within reach". Nothing else stops a match, and who may see whom is no gate.
 */
@NullMarked
package no.innpass.matching.gate;

import org.jspecify.annotations.NullMarked;
