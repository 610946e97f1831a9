package no.innpass.practiceplace;

import java.util.Set;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.EnumSets;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * A demand for Norwegian in one skill (PLC-06).
 *
 * @param tested a passed test is demanded; only a test result answers it (MAT-13). Otherwise the functional level does.
 * @param tags what it is demanded for, at least one
 */
public record LanguageDemand(
        LanguageSkill skill, LanguageLevel level, boolean tested, DemandKind kind, Set<DemandTag> tags) {
    public LanguageDemand {
        tags = EnumSets.copy(DemandTag.class, tags);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("a demand is for the placement or for a contract");
        }
    }

    public boolean forPlacement() {
        return tags.contains(DemandTag.PLACEMENT);
    }

    void pack(PackedWriter out) {
        out.choice(skill).choice(level).flag(tested).choice(kind).choices(tags);
    }

    static LanguageDemand unpack(PackedReader in) {
        return new LanguageDemand(
                in.choice(LanguageSkill.class),
                in.choice(LanguageLevel.class),
                in.flag(),
                in.choice(DemandKind.class),
                in.choices(DemandTag.class));
    }
}
