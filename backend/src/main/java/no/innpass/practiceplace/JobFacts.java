package no.innpass.practiceplace;

import java.util.Set;
import no.innpass.shared.ContractType;
import no.innpass.shared.EnumSets;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;
import no.innpass.shared.Prospect;

/**
 * What can follow a placement here (PLC-10).
 *
 * @param contracts contract types named; none named counts as one type without demands (MAT-11)
 */
public record JobFacts(Prospect prospect, Set<ContractType> contracts) {
    public static final JobFacts NOT_ASKED = new JobFacts(Prospect.NOT_ASKED, Set.of());

    public JobFacts {
        contracts = EnumSets.copy(ContractType.class, contracts);
    }

    void pack(PackedWriter out) {
        out.choice(prospect).choices(contracts);
    }

    static JobFacts unpack(PackedReader in) {
        return new JobFacts(in.choice(Prospect.class), in.choices(ContractType.class));
    }
}
