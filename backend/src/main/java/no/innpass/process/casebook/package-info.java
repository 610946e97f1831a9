/**
 * {@code ./run.sh casebook FOLDER} (MAT-39): is what the product does with real cases what their expectations say?
 *
 * <p>{@link no.innpass.process.casebook.RunCasebook} is the way in. Each case, and each variant of one, is imported alone into a
 * throw-away database ({@link no.innpass.process.casebook.CaseStage}) and asked over HTTP through the doors of the app
 * ({@link no.innpass.process.casebook.Doors}). What the answers say is flattened into statements
 * ({@link no.innpass.process.casebook.Said}), and {@code casebook-codes.tsv} is the one table from the casebook's codes to ours.
 * One file checks each kind of expectation. No case is known here by name.
 */
@NullMarked
package no.innpass.process.casebook;

import org.jspecify.annotations.NullMarked;
