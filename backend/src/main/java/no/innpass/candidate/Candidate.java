package no.innpass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A candidate without name and without profile: what the rooms around may pass on among staff.
 *
 * @param number what staff call the person in lists, titles and notices ("Kandidat 4821")
 * @param adviserId owner; absent while nobody is
 * @param protectedIdentity hidden address: for adviser and deputy alone, for everybody else there is no such person (PRI-19)
 * @param contactLanguage ISO 639 code of the language the person is written to in; no input of any match (HR-1)
 * @param readyFrom goes with READY_FROM, and only with it
 * @param readinessConfirmedOn when the person last said "still available" (CAN-19); absent where nobody has said yet whether the person can start
 * @param acceptsNoJob informed, takes a place without a reachable job (MAT-12)
 * @param tie 64 bits drawn once, for ties (MAT-21)
 * @param version of everything that scoring reads, from 1
 */
public record Candidate(
        UUID id,
        long number,
        UUID officeId,
        @Nullable UUID adviserId,
        @Nullable UUID deputyId,
        String contactLanguage,
        boolean protectedIdentity,
        Readiness readiness,
        @Nullable LocalDate readyFrom,
        @Nullable LocalDate readinessConfirmedOn,
        boolean acceptsNoJob,
        long tie,
        long version,
        Instant createdAt) {

    Candidate inOffice(UUID office, @Nullable UUID adviser, @Nullable UUID deputy) {
        return new Candidate(
                id,
                number,
                office,
                adviser,
                deputy,
                contactLanguage,
                protectedIdentity,
                readiness,
                readyFrom,
                readinessConfirmedOn,
                acceptsNoJob,
                tie,
                version,
                createdAt);
    }

    Candidate withProtection(boolean isProtected) {
        return new Candidate(
                id,
                number,
                officeId,
                adviserId,
                deputyId,
                contactLanguage,
                isProtected,
                readiness,
                readyFrom,
                readinessConfirmedOn,
                acceptsNoJob,
                tie,
                version,
                createdAt);
    }

    Candidate withReadiness(Readiness state, @Nullable LocalDate from, @Nullable LocalDate confirmedOn) {
        return new Candidate(
                id,
                number,
                officeId,
                adviserId,
                deputyId,
                contactLanguage,
                protectedIdentity,
                state,
                from,
                confirmedOn,
                acceptsNoJob,
                tie,
                version,
                createdAt);
    }

    Candidate acceptingNoJob(boolean accepts) {
        return new Candidate(
                id,
                number,
                officeId,
                adviserId,
                deputyId,
                contactLanguage,
                protectedIdentity,
                readiness,
                readyFrom,
                readinessConfirmedOn,
                accepts,
                tie,
                version,
                createdAt);
    }
}
