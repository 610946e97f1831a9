/**
 * Engines run the terms of {@code matching.term} over many documents and give the exact best ones. What they must compute is
 * fixed by {@link no.innpass.matching.term.Interpreter}; how is their own affair. {@code lucene} is the embedded default.
 */
@NullMarked
package no.innpass.matching.engine;

import org.jspecify.annotations.NullMarked;
