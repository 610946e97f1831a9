package no.innpass.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.profile.Section;
import no.innpass.shared.DataSource;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as a file or another system knows it.
 *
 * @param reference the other side's id, by which it is found again
 * @param readiness null: nobody has said whether the person can start
 * @param readinessConfirmedOn null: the day on which the candidate is new here, and no news afterwards
 * @param mappedOn day of the last mapping talk, if there was one
 * @param anonymousCard the answer given before: yes or no for all regions; null: not asked
 * @param source and {@code statedOn}: of every fact; all are unverified (CAN-03)
 * @param sections a section that is missing here is left as it is
 */
public record ImportedCandidate(
        String reference,
        CandidateContact contact,
        UUID officeId,
        @Nullable UUID adviserId,
        @Nullable UUID deputyId,
        String contactLanguage,
        @Nullable Readiness readiness,
        @Nullable LocalDate readyFrom,
        @Nullable LocalDate readinessConfirmedOn,
        boolean acceptsNoJob,
        @Nullable LocalDate mappedOn,
        @Nullable Boolean anonymousCard,
        DataSource source,
        LocalDate statedOn,
        List<Section> sections) {
    public ImportedCandidate {
        sections = List.copyOf(sections);
    }

    public ImportedCandidate withSections(List<Section> others) {
        return new ImportedCandidate(
                reference,
                contact,
                officeId,
                adviserId,
                deputyId,
                contactLanguage,
                readiness,
                readyFrom,
                readinessConfirmedOn,
                acceptsNoJob,
                mappedOn,
                anonymousCard,
                source,
                statedOn,
                others);
    }
}
