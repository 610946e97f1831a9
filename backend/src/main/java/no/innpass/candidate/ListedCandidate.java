package no.innpass.candidate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ranked list about candidates: all that it reads of a person, as it stands in the database now.
 *
 * @param name absent unless the actor who asked may open the candidate (PRI-02)
 */
public record ListedCandidate(
        Candidate person,
        CandidateFacts facts,
        CandidateVisibility visibility,
        CandidateSources sources,
        @Nullable String name) {

    public UUID id() {
        return person.id();
    }

    ListedCandidate nameless() {
        return new ListedCandidate(person, facts, visibility, sources, null);
    }
}
