package no.innpass.employer.inside;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innpass.shared.EnvironmentTrait;

/** From what is told of the inside of a workplace to the traits that ENVIRONMENT compares (MAT-14). Pure. */
final class InsideTraits {
    /** A small team has so many people at most. */
    static final int SMALL_UP_TO = 7;
    /** A large one has so many or more; between them it is neither. */
    static final int LARGE_FROM = 20;
    /** Percent of the talk from which Norwegian is what is spoken. */
    static final int MOSTLY_NORWEGIAN = 50;

    private InsideTraits() {}

    /** @param said an answer that {@link InsideItem#takes} */
    static Map<EnvironmentTrait, Boolean> of(InsideItem item, List<String> said) {
        Map<EnvironmentTrait, Boolean> traits = new EnumMap<>(EnvironmentTrait.class);
        String one = said.getFirst();
        for (EnvironmentTrait trait : traits(item)) {
            traits.put(
                    trait,
                    switch (trait) {
                        case SMALL_TEAM -> Integer.parseInt(one) <= SMALL_UP_TO;
                        case LARGE_TEAM -> Integer.parseInt(one) >= LARGE_FROM;
                        case NORWEGIAN_SPOKEN -> Integer.parseInt(one) >= MOSTLY_NORWEGIAN;
                        case WARM_TONE -> "WARM".equals(one);
                        case STRUCTURE -> "FIXED".equals(one);
                        case QUIET -> "QUIET".equals(one);
                        case LIVELY -> "LIVELY".equals(one);
                        case LIMITED_CUSTOMER_CONTACT -> "FEW".equals(one);
                        case ONE_SUPERVISOR, PHYSICAL, VARIED -> "YES".equals(one);
                    });
        }
        return traits;
    }

    /** The traits that an item decides; none for what is told and never compared. */
    static Set<EnvironmentTrait> traits(InsideItem item) {
        return switch (item) {
            case TEAM_SIZE -> EnumSet.of(EnvironmentTrait.SMALL_TEAM, EnvironmentTrait.LARGE_TEAM);
            case TONE -> EnumSet.of(EnvironmentTrait.WARM_TONE);
            case STRUCTURE -> EnumSet.of(EnvironmentTrait.STRUCTURE);
            case NORWEGIAN_SHARE -> EnumSet.of(EnvironmentTrait.NORWEGIAN_SPOKEN);
            case ONE_SUPERVISOR -> EnumSet.of(EnvironmentTrait.ONE_SUPERVISOR);
            case SOUND -> EnumSet.of(EnvironmentTrait.QUIET, EnvironmentTrait.LIVELY);
            case PHYSICAL -> EnumSet.of(EnvironmentTrait.PHYSICAL);
            case VARIED -> EnumSet.of(EnvironmentTrait.VARIED);
            case CUSTOMERS -> EnumSet.of(EnvironmentTrait.LIMITED_CUSTOMER_CONTACT);
            case OPENNESS, FEEDBACK, PRESSURE, LANGUAGES, LEADERSHIP, ANCHORING ->
                EnumSet.noneOf(EnvironmentTrait.class);
        };
    }
}
