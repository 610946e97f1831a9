/**
 * The embedded engine on Apache Lucene. A SET is postings (one for each value) and sorted numeric doc values; a NUMBER is numeric
 * doc values; KEYS are postings. A query goes through each segment in windows of 4,096 documents: filters narrow a bit mask,
 * terms add num and den for what is left, small heaps keep the best of both lists. All sums are integers.
 */
@NullMarked
package no.innpass.matching.engine.lucene;

import org.jspecify.annotations.NullMarked;
