/**
 * Reasons as codes and numbers, without a word of prose: what was compared, what each side says, what would change it.
 * The app and the API turn them into the reader's language.
 */
@NullMarked
package no.innpass.matching.reason;

import org.jspecify.annotations.NullMarked;
