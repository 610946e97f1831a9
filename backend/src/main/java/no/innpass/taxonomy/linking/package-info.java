/**
 * Links free text to concepts: which of many named things does "lagerarbeider m/truck" mean? (CAN-04, MAT-24)
 *
 * <p>The door is {@link no.innpass.taxonomy.linking.Linker}. It compares the text with every name of every concept, and with all names
 * of a concept taken together, by the pieces of two to five letters that they share; a rare piece counts for more than a common one.
 * That bears typing errors, inflection and the compounds of the Nordic languages without knowing the language. The one thing it knows
 * of language is a list of words for what somebody is at work ({@code role-words.txt}): a chef leads like a leder, an ingenjör builds
 * like an ingeniør. No model is learnt and nothing is fetched; the five weights were fitted once and stand in the code
 * (docs/decisions/0029).
 *
 * <p>{@link no.innpass.taxonomy.linking.EvaluateLinking} measures it on a labelled set: {@code ./run.sh link-eval FOLDER}.
 */
@NullMarked
package no.innpass.taxonomy.linking;

import org.jspecify.annotations.NullMarked;
