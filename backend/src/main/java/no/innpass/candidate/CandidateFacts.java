package no.innpass.candidate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAbilities;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.NumberSet;

/**
 * Everything that gates, conditions, criteria and ties may read of a candidate, and nothing else (MAT-21, MAT-22). It
 * is written in the transaction that changes the candidate's own facts, indexed as it is, and kept with a stored match.
 * It holds functional statements (PRI-07): never logged, gone with the person.
 *
 * <p>Lists carry the state of their section (CAN-02): VALUE means that the list is complete, an absent entry counts as
 * "has it not"; NOT_ASKED and DECLINED make absent entries unknown.
 *
 * @param id the candidate
 * @param random 64 bits drawn once, when the candidate was created; for ties only
 * @param version version of the facts, from 1
 * @param withdrawn readiness WITHDRAWN (CAN-19)
 * @param readyFrom first day of READY_FROM, {@link #READY} for ready, {@link Days#NONE} for not known
 * @param skills state of the section of skills
 * @param experience state of the section of experience
 * @param done concept numbers of tasks and skills the candidate has done or has, from skills and experience
 * @param near their neighbours in the taxonomy, worked out when the facts are packed; without those in {@code done}
 * @param certificates state of the section of certificates
 * @param certificateList one entry for each credential, ascending by concept
 * @param functions what the candidate can and cannot do now, in work terms
 * @param hoursState state of the availability grid
 * @param hours free blocks of the week; empty unless the state is VALUE
 * @param position the most of a full post that the person can or wants, 1 to 100 percent; 0 where nobody knows what is wanted
 * @param vetoedTasks task concepts the candidate refuses
 * @param vetoedWorkplaces workplaces the candidate refuses, ascending
 */
public record CandidateFacts(
        UUID id,
        long random,
        long version,
        boolean withdrawn,
        int readyFrom,
        PurposeFacts purpose,
        FactState skills,
        FactState experience,
        NumberSet done,
        NumberSet near,
        FactState certificates,
        List<CertificateFact> certificateList,
        LanguageFacts language,
        FunctionalAbilities functions,
        FactState hoursState,
        HoursGrid hours,
        int position,
        ReachFacts reach,
        NumberSet vetoedTasks,
        List<UUID> vetoedWorkplaces,
        LineFacts line,
        WishFacts wishes,
        SurroundingFacts surroundings) {
    /** Ready already: as a day, long ago. */
    public static final int READY = 1;

    public CandidateFacts {
        Days.requireDay(readyFrom);
        if (position < 0 || position > 100) {
            throw new IllegalArgumentException("a post is 1 to 100 percent, or 0 for not known");
        }
        if (!done.isEmpty() && !skills.known() && !experience.known()) {
            throw new IllegalArgumentException("what has been done comes from an answered section");
        }
        near = near.without(done);
        certificateList = ascending(certificateList);
        if (hoursState != FactState.VALUE && !hours.isEmpty()) {
            throw new IllegalArgumentException("a grid without the state VALUE is empty");
        }
        vetoedWorkplaces = List.copyOf(new TreeSet<>(vetoedWorkplaces));
    }

    private static List<CertificateFact> ascending(List<CertificateFact> certificates) {
        CertificateFact[] sorted = certificates.toArray(CertificateFact[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(CertificateFact::concept));
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i - 1].concept() == sorted[i].concept()) {
                throw new IllegalArgumentException("one entry for each credential");
            }
        }
        return List.of(sorted);
    }

    /** The day of READY_FROM; {@link Days#NONE} for ready, or not known: neither stops anything. */
    public int readyDay() {
        return readyFrom == READY ? Days.NONE : readyFrom;
    }

    /** True when at least one of skills and experience has been answered: then an absent task counts as not done. */
    public boolean tasksKnown() {
        return skills.known() || experience.known();
    }

    /** The entry of a credential; empty when the list has none, which the section's state then explains. */
    public Optional<CertificateFact> certificate(int concept) {
        return certificateList.stream()
                .filter(fact -> fact.concept() == concept)
                .findFirst();
    }

    /**
     * The answer for a credential: its own entry's state, else NONE where the section is answered, else the section's
     * NOT_ASKED or DECLINED.
     */
    public FactState certificateAnswer(int concept) {
        return certificate(concept)
                .map(CertificateFact::state)
                .orElse(certificates.known() ? FactState.NONE : certificates);
    }

    /** The same with another size of post. */
    CandidateFacts withPosition(int percent) {
        return new CandidateFacts(
                id,
                random,
                version,
                withdrawn,
                readyFrom,
                purpose,
                skills,
                experience,
                done,
                near,
                certificates,
                certificateList,
                language,
                functions,
                hoursState,
                hours,
                percent,
                reach,
                vetoedTasks,
                vetoedWorkplaces,
                line,
                wishes,
                surroundings);
    }

    /** Compact bytes, the layout's version first; equal facts give equal bytes. */
    public byte[] pack() {
        return CandidateLayout.write(this);
    }

    /** Reads {@link #pack} of this and every earlier layout; throws IllegalArgumentException for anything else. */
    public static CandidateFacts unpack(byte[] bytes) {
        return CandidateLayout.read(bytes);
    }
}
