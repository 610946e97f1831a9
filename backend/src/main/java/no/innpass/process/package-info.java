/**
 * What follows from what: {@link no.innpass.process.EventRouting} is the one table from event to reactions, in the order of the
 * process, {@link no.innpass.process.FollowIndex} keeps the search index behind the events, and {@link no.innpass.process.ClockJobs} does
 * what follows from time alone. Nothing is decided here; each reaction is a call of a
 * room's door.
 */
@NullMarked
package no.innpass.process;

import org.jspecify.annotations.NullMarked;
