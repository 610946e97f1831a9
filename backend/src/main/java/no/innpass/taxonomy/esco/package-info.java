/**
 * Brings ESCO, the European classification of skills and occupations, into the taxonomy of this installation (decision 0030): its
 * official CSV bundle, in any language, as it is downloaded.
 *
 * <p>The door is {@link no.innpass.taxonomy.esco.ImportEsco}. A concept is known by its address at ESCO, kept as an alias in the scheme
 * {@code esco}: a bundle in another language, or a later version, meets the same concepts. One that has the name of a concept of the
 * starter list, in bokmål or English, becomes that one. Everything is written in one transaction.
 */
@NullMarked
package no.innpass.taxonomy.esco;

import org.jspecify.annotations.NullMarked;
