/**
 * Two records of one person become one (CAN-27): each room says of its tables what a merge does with them ({@link
 * no.innpass.platform.merging.Merges}), beside what it shows ({@code HeldData}) and erases ({@code Erases}). A test follows the foreign
 * keys, so that no table is forgotten.
 */
@NullMarked
package no.innpass.platform.merging;

import org.jspecify.annotations.NullMarked;
