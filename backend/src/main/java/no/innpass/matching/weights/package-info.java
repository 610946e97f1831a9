/**
 * The weight profiles as they are in force, and their versions (MAT-08). {@link no.innpass.matching.weights.Rankings} is the door: it gives
 * the pure ranking under the weights in force now. A change is a new version; no version is ever changed or deleted.
 */
@NullMarked
package no.innpass.matching.weights;

import org.jspecify.annotations.NullMarked;
