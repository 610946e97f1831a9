/**
 * Cards without names for employers (PRI-04 stage ANONYMOUS, PRI-14).
 *
 * <p>Every night the consenting candidates of a region are parted into classes of at least k people, and all of a class get the same
 * card: what they have in common. Whatever an employer then asks, and however often the need is edited, the answer is made of whole
 * classes, in whole multiples of k, so that nobody can be told from the k - 1 others, not by reading day after day either. {@link no.innpass.candidate.card.AnonymousCards} is the door.
 */
@NullMarked
package no.innpass.candidate.card;

import org.jspecify.annotations.NullMarked;
