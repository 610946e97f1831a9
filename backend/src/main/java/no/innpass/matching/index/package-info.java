/** The index that ranking runs on: kept up to date from events, rebuilt from the packed facts, thrown away without loss. */
@NullMarked
package no.innpass.matching.index;

import org.jspecify.annotations.NullMarked;
