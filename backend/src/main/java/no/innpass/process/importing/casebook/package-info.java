/**
 * Reads cases: persons, workplaces and what is expected of them, in the form that {@code docs/import.md} describes.
 *
 * <p>{@link no.innpass.process.importing.casebook.ReadCases} is the way in. A case is held against {@code case-form.tsv}, its
 * assumptions are laid on top, and candidates and workplaces become rows of the plan. What stands under {@code protected} and
 * {@code staff_only} is never read (HR-1). Events and expectations are checked for their form and not played.
 */
@NullMarked
package no.innpass.process.importing.casebook;

import org.jspecify.annotations.NullMarked;
