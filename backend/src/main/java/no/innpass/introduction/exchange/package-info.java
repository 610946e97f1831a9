/**
 * Whether somebody who is on the way to a place would do better at another: a move out of a queue (MAT-33), and two who change places
 * (MAT-28). Proposals alone: nothing is stored and nothing is changed; whoever takes one up suggests the pair as ever.
 */
@NullMarked
package no.innpass.introduction.exchange;

import org.jspecify.annotations.NullMarked;
