package no.innpass.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.innpass.matching.criterion.Criterion;

/**
 * The weight profiles as the product brings them (MAT-T1), version 1 each: whole numbers in the order of {@link Criterion}, which add up to
 * 100. An administrator's later versions take their place (MAT-08, {@code matching.weights}).
 */
public final class StandardProfiles {
    public static final WeightProfile BALANCED =
            profile(ProfileCode.BALANCED, 18, 5, 10, 6, 4, 8, 12, 5, 7, 2, 20, 2, 1);
    public static final WeightProfile SUITABILITY =
            profile(ProfileCode.SUITABILITY, 24, 6, 10, 6, 0, 0, 20, 9, 9, 6, 6, 0, 4);
    public static final WeightProfile HIRE_FIRST =
            profile(ProfileCode.HIRE_FIRST, 20, 0, 15, 0, 10, 10, 0, 0, 3, 2, 40, 0, 0);
    /** The order of 2010 that put wishes first, kept to compare with (MAT-10). */
    public static final WeightProfile PARTICIPANT_2010 =
            profile(ProfileCode.PARTICIPANT_2010, 12, 10, 22, 2, 14, 30, 2, 0, 4, 2, 0, 0, 2);

    public static final WeightProfile LANGUAGE_ARENA =
            profile(ProfileCode.LANGUAGE_ARENA, 12, 2, 6, 8, 2, 10, 16, 10, 10, 6, 0, 16, 2);
    public static final WeightProfile CLARIFICATION =
            profile(ProfileCode.CLARIFICATION, 12, 2, 8, 14, 2, 10, 18, 10, 12, 4, 0, 6, 2);
    /** Over what a card shows; no staff member chooses it (MAT-17). */
    public static final WeightProfile EMPLOYER_VIEW =
            profile(ProfileCode.EMPLOYER_VIEW, 60, 15, 10, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0);

    public static final List<WeightProfile> ALL =
            List.of(BALANCED, SUITABILITY, HIRE_FIRST, LANGUAGE_ARENA, CLARIFICATION, PARTICIPANT_2010, EMPLOYER_VIEW);

    private StandardProfiles() {}

    private static WeightProfile profile(ProfileCode code, int... weights) {
        Map<Criterion, Integer> byCriterion = new EnumMap<>(Criterion.class);
        Arrays.stream(Criterion.values())
                .forEach(criterion -> byCriterion.put(criterion, weights[criterion.ordinal()]));
        return new WeightProfile(code.name(), 1, byCriterion);
    }
}
