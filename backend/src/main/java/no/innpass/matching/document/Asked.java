package no.innpass.matching.document;

import java.util.Set;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.NumberSet;

/**
 * What a place asks for the placement itself, as the need-fit criteria read it. What is asked only for a contract
 * afterwards is no part of it ("can train here" and "can be hired here" are two questions).
 */
public final class Asked {
    private Asked() {}

    /** Credentials that are not legal demands: the items of FORMAL. */
    public static NumberSet formal(PlaceFacts place) {
        return NumberSet.of(place.credentialDemands().stream()
                .filter(demand -> demand.forPlacement() && demand.kind() != DemandKind.LEGAL_HARD)
                .mapToInt(demand -> demand.concept())
                .toArray());
    }

    /** The highest level asked of each skill, tested or functional, of any kind: the items of LANGUAGE. */
    public static LanguageLevels levels(PlaceFacts place, boolean tested) {
        return DemandSlot.highest(place, tested, Asked::forPlacement);
    }

    private static boolean forPlacement(DemandKind kind, Set<DemandTag> tags) {
        return tags.contains(DemandTag.PLACEMENT);
    }

    /** The need has been answered and asks no credential beyond the legal ones. */
    public static boolean noFormal(PlaceFacts place) {
        return place.credentials().known() && formal(place).isEmpty();
    }

    /** The need has been answered and asks no Norwegian. */
    public static boolean noLanguage(PlaceFacts place) {
        return place.language().known()
                && levels(place, false).isUnknown()
                && levels(place, true).isUnknown();
    }

    /** The need has been answered and demands nothing of the body. */
    public static boolean noFunction(PlaceFacts place) {
        return place.functions().known() && place.functionalDemands().bits() == 0;
    }
}
