/**
 * Brings a folder of files in: CSV tables of employers, places and candidates, and cases of the casebook ({@code docs/import.md}).
 *
 * <p>{@link no.innpass.process.importing.ImportFolder} is the way in. First every file is read and checked into one
 * {@link no.innpass.process.importing.ImportPlan}; only a plan without errors is stored, in one transaction, through the doors of the
 * rooms. {@code csv} and {@code casebook} read; nothing there writes.
 */
@NullMarked
package no.innpass.process.importing;

import org.jspecify.annotations.NullMarked;
