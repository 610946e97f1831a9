package no.innpass.candidate;

import org.jspecify.annotations.Nullable;

/**
 * Name and ways to reach a person: for staff of the owning office and the candidate, nobody else (PRI-02).
 *
 * @param phone {@code +}, country code and number
 */
public record CandidateContact(
        String name, @Nullable String phone, @Nullable String email) {
    @Override
    public String toString() {
        return "CandidateContact[hidden]";
    }
}
