/**
 * Ranked lists as people see them: who may see whom, the engine's best, scored again from the database, explained in codes that the
 * browser puts into words, one wire record for each audience.
 */
@NullMarked
package no.innpass.matching.lists;

import org.jspecify.annotations.NullMarked;
