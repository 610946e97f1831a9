/**
 * What follows from what: {@link no.innpass.process.EventRouting} is the one table from event to reactions, in the order of the
 * process, and {@link no.innpass.process.FollowIndex} keeps the search index behind the events. What follows from time alone is a job of
 * its room ({@code platform.jobs}). Nothing is decided here; each reaction is a call of a room's door, and says what it does with people
 * ({@link no.innpass.process.Reaction}).
 */
@NullMarked
package no.innpass.process;

import org.jspecify.annotations.NullMarked;
