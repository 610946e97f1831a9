/**
 * Exports without names, for statistics (PRI-13). Each row carries a random id that is new in every export and written down nowhere;
 * what else it says is said of at least k people alike, so that two exports can be laid side by side on nothing. {@link
 * no.innpass.reporting.export.Coarsen} does that, {@code data_export} is the register of who took what. See docs/decisions/0025.
 */
@NullMarked
package no.innpass.reporting.export;

import org.jspecify.annotations.NullMarked;
