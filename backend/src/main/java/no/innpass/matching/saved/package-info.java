/** Searches that somebody keeps under a name (MAT-24). They hold words and filters, and nothing of a person. */
@NullMarked
package no.innpass.matching.saved;

import org.jspecify.annotations.NullMarked;
