/**
 * The words that both sides share: tasks, skills, occupations and credentials, in bokmål, nynorsk and English (CAN-04, CAN-06).
 *
 * <p>The door is {@link no.innpass.taxonomy.Concepts}. A concept has a code for people and wires ({@code drive-forklift}) and a
 * number for packed facts; neither ever changes. The starter list stands in tab-separated files beside this package's classes,
 * the tasks by theme. It is brought into the tables when the application starts, and is read from there into one immutable
 * {@code ConceptIndex}, so that a look-up never touches the database. Concepts of ESCO come beside it by {@code taxonomy.esco}, in
 * whatever language. To add a concept, add a line with the next free number to one of the files; the golden test of numbers says
 * what else to do.
 */
@NullMarked
package no.innpass.taxonomy;

import org.jspecify.annotations.NullMarked;
