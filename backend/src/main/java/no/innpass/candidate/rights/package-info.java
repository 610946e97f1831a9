/**
 * What a candidate may demand (PRI-11): to see everything held, to take it along as a file, to have it deleted.
 */
@NullMarked
package no.innpass.candidate.rights;

import org.jspecify.annotations.NullMarked;
