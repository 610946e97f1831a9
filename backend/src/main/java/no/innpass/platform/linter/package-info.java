/**
 * Checks of free text before it is stored or shown. So far one: wishes for or against a group of people (HR-10, PLC-15), on a word
 * list in {@code linter/group-wishes.tsv}.
 */
@NullMarked
package no.innpass.platform.linter;

import org.jspecify.annotations.NullMarked;
