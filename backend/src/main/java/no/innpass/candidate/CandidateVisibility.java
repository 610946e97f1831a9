package no.innpass.candidate;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who may see a candidate at all: filters that are set before matching and never reported (MAT-05). It travels beside
 * {@link CandidateFacts} into the index and is no part of scoring.
 *
 * @param office the office that follows the candidate up
 * @param providers providers whose participant the candidate is
 * @param protectedIdentity seen by named staff only
 * @param anonymousCard the candidate consents to the ANONYMOUS_CARD
 */
public record CandidateVisibility(UUID office, List<UUID> providers, boolean protectedIdentity, boolean anonymousCard) {
    public CandidateVisibility {
        providers = List.copyOf(new TreeSet<>(providers));
    }
}
