package no.innpass.practiceplace;

import java.util.Set;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.EnumSets;
import no.innpass.shared.NumberSet;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * A demand for a certificate, licence or education (PLC-05).
 *
 * @param concept number of the credential in the taxonomy
 * @param tags what it is demanded for, at least one
 */
public record CredentialDemand(int concept, DemandKind kind, Set<DemandTag> tags) {
    public CredentialDemand {
        NumberSet.requireConcept(concept);
        tags = EnumSets.copy(DemandTag.class, tags);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("a demand is for the placement or for a contract");
        }
    }

    public boolean forPlacement() {
        return tags.contains(DemandTag.PLACEMENT);
    }

    void pack(PackedWriter out) {
        out.count(concept).choice(kind).choices(tags);
    }

    static CredentialDemand unpack(PackedReader in) {
        return new CredentialDemand(in.size(), in.choice(DemandKind.class), in.choices(DemandTag.class));
    }
}
