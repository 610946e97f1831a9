package no.innpass.practiceplace;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.shared.EnvironmentTraits;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalDemands;
import no.innpass.shared.HoursGrid;

/**
 * Everything that gates, conditions, criteria and ties may read of a practice place and its workplace, and nothing else
 * (MAT-21, MAT-22). Written in the transaction that changes the place's own facts, packed anew by event when those of
 * its workplace change, indexed as it is, and kept with a stored match.
 *
 * <p>A section's state says what an empty list means (MAT-07 (2)): VALUE or NONE, the need has been answered and asks
 * nothing more than what is listed; NOT_ASKED or DECLINED, nobody knows.
 *
 * <p>What a rule asks for a contract stands in the lists also where the employer was never asked (PLC-07): the state is about the
 * placement itself.
 *
 * @param id the place
 * @param workplace where it is
 * @param random 64 bits drawn once, when the place was created; for ties only
 * @param version version of the facts, from 1
 * @param area area number of the workplace, 1 to 1023; 0 if not known
 * @param freeSeats positions not taken, 0 or more
 * @param blocked the workplace, or its employer, is blocked
 * @param capReached a cap on unpaid placements is reached
 * @param tasks one entry for each concept, ascending; empty only where no need is posted
 * @param credentials state of the section of formal demands
 * @param credentialDemands ascending by concept
 * @param language state of the section of language demands
 * @param languageDemands ascending by skill and level
 * @param languageSupport somebody helps with the language here
 * @param functions state of the section of functional demands
 * @param hoursState state of the grid
 * @param hours blocks in which the placement can be; empty unless the state is VALUE
 * @param surroundings what the workplace is like inside (EMP-12)
 * @param openness for one more request (MAT-25), 0 to 100, or {@link #OPENNESS_UNKNOWN}
 */
public record PlaceFacts(
        UUID id,
        UUID workplace,
        long random,
        long version,
        PlaceListing listing,
        int area,
        StartWindow start,
        int freeSeats,
        boolean blocked,
        boolean capReached,
        List<TaskFact> tasks,
        FactState credentials,
        List<CredentialDemand> credentialDemands,
        FactState language,
        List<LanguageDemand> languageDemands,
        boolean languageSupport,
        FactState functions,
        FunctionalDemands functionalDemands,
        FactState hoursState,
        HoursGrid hours,
        PlacePurposes purposes,
        JobFacts job,
        PlaceLine line,
        EnvironmentTraits surroundings,
        SupportFacts support,
        int openness) {
    /** The workplace's light is grey: nobody knows. */
    public static final int OPENNESS_UNKNOWN = -1;

    public PlaceFacts {
        if (area < 0 || area > 1023 || freeSeats < 0) {
            throw new IllegalArgumentException("an area is 0 to 1023, free seats are not negative");
        }
        var joined = new TreeMap<Integer, TaskFact>();
        tasks.forEach(task -> joined.merge(task.concept(), task, TaskFact::join));
        tasks = List.copyOf(joined.values());
        credentialDemands = credentialDemands.stream()
                .distinct()
                .sorted(Comparator.comparingInt(CredentialDemand::concept)
                        .thenComparing(CredentialDemand::kind)
                        .thenComparing(demand -> demand.tags().toString()))
                .toList();
        languageDemands = languageDemands.stream()
                .distinct()
                .sorted(Comparator.comparing(LanguageDemand::skill)
                        .thenComparing(LanguageDemand::level)
                        .thenComparing(LanguageDemand::tested)
                        .thenComparing(LanguageDemand::kind)
                        .thenComparing(demand -> demand.tags().toString()))
                .toList();
        requireState("formal", credentials, credentialDemands.stream().noneMatch(CredentialDemand::forPlacement));
        requireState("language", language, languageDemands.stream().noneMatch(LanguageDemand::forPlacement));
        requireState("functional", functions, functionalDemands.bits() == 0);
        requireState("hours", hoursState, hours.isEmpty());
        if (openness < OPENNESS_UNKNOWN || openness > 100) {
            throw new IllegalArgumentException("openness is 0 to 100 or unknown");
        }
    }

    private static void requireState(String section, FactState state, boolean empty) {
        if (state != FactState.VALUE && !empty) {
            throw new IllegalArgumentException("the section " + section + " has entries, so its state is VALUE");
        }
    }

    /** Compact bytes, the layout's version first; equal facts give equal bytes. */
    public byte[] pack() {
        return PlaceLayout.write(this);
    }

    /** Reads {@link #pack} of this and every earlier layout; throws IllegalArgumentException for anything else. */
    public static PlaceFacts unpack(byte[] bytes) {
        return PlaceLayout.read(bytes);
    }
}
