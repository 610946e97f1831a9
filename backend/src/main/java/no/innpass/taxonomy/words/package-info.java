/**
 * Words of a search over the names of the taxonomy: Norwegian stems, compounds, synonyms and spelling, with Lucene's own analysis.
 *
 * <p>A search never reads a text about a person: typed words lead to concepts, and concepts to documents (MAT-22, MAT-24).
 */
@NullMarked
package no.innpass.taxonomy.words;

import org.jspecify.annotations.NullMarked;
