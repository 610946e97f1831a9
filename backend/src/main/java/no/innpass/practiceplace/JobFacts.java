package no.innpass.practiceplace;

import java.util.Set;
import no.innpass.shared.ContractType;
import no.innpass.shared.EnumSets;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;
import no.innpass.shared.Prospect;

/**
 * What can follow a placement here (PLC-10, MAT-11).
 *
 * @param contracts contract types named; none named counts as one type without demands (MAT-11)
 * @param dispensing those of them that somebody may have for a time without a must that the law does not ask
 * @param mustPercent of a full post, which the place cannot make smaller; 0 where it can, or nobody has said
 * @param will how often declared and done meet, a whole percent; {@link #UNKNOWN} where nobody was asked and nobody has finished here
 */
public record JobFacts(
        Prospect prospect, Set<ContractType> contracts, Set<ContractType> dispensing, int will, int mustPercent) {
    public static final int UNKNOWN = -1;
    public static final JobFacts NOT_ASKED = new JobFacts(Prospect.NOT_ASKED, Set.of(), Set.of(), UNKNOWN);

    public JobFacts {
        contracts = EnumSets.copy(ContractType.class, contracts);
        dispensing = EnumSets.copy(ContractType.class, dispensing);
        if (!contracts.containsAll(dispensing)) {
            throw new IllegalArgumentException("a contract that is not named dispenses with nothing");
        }
        if (mustPercent < 0 || mustPercent > 100) {
            throw new IllegalArgumentException("a post is 1 to 100 percent, or 0 for any");
        }
        if (will < UNKNOWN || will > 100) {
            throw new IllegalArgumentException("will is 0 to 100 or unknown");
        }
    }

    /** Of a place whose post may have any size. */
    public JobFacts(Prospect prospect, Set<ContractType> contracts, Set<ContractType> dispensing, int will) {
        this(prospect, contracts, dispensing, will, 0);
    }

    void pack(PackedWriter out) {
        out.choice(prospect)
                .choices(contracts)
                .choices(dispensing)
                .count(will + 1L)
                .count(mustPercent);
    }

    /** Before the second layout nothing was kept of what was done here: the declared prospect alone is the will. */
    static JobFacts unpack(PackedReader in, int layout) {
        Prospect prospect = in.choice(Prospect.class);
        Set<ContractType> contracts = in.choices(ContractType.class);
        return layout < 2
                ? new JobFacts(prospect, contracts, Set.of(), Will.of(prospect, 0, 0))
                : new JobFacts(
                        prospect, contracts, in.choices(ContractType.class), in.size() - 1, layout < 3 ? 0 : in.size());
    }
}
