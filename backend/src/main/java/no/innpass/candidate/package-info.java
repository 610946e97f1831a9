/**
 * The candidate: resource profile, wishes, availability, consents, and the packed facts that matching may read.
 *
 * <p>{@link no.innpass.candidate.CandidateFacts} is all that scoring sees of a person; who may see the person at all
 * travels beside it in {@link no.innpass.candidate.CandidateVisibility}.
 */
@NullMarked
package no.innpass.candidate;

import org.jspecify.annotations.NullMarked;
