package no.innpass.matching;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.term.Filter;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * Which profile a pair has: the candidate's main purpose chooses, in both directions (MAT-08).
 *
 * @param byPurpose the profile of each purpose; {@code otherwise} where it is missing, or no main purpose is known
 */
public record WeightProfiles(Map<PlacementPurpose, WeightProfile> byPurpose, WeightProfile otherwise) {
    /** As the product brings them (MAT-08). */
    public static final WeightProfiles STANDARD = byPurpose(StandardProfiles.ALL.stream()
            .collect(Collectors.toMap(profile -> ProfileCode.valueOf(profile.code()), Function.identity())));

    public WeightProfiles {
        byPurpose = Map.copyOf(byPurpose);
    }

    /** Setting {@code match.profile}: the profile that a main purpose chooses; BALANCED where none is named here. */
    public static ProfileCode chosenBy(PlacementPurpose main) {
        return switch (main) {
            case LANGUAGE, NETWORK, WORK_LIFE_KNOWLEDGE, SOCIAL_SKILLS -> ProfileCode.LANGUAGE_ARENA;
            case CLARIFY, ROUTINE, STABILITY, OTHER -> ProfileCode.CLARIFICATION;
            default -> ProfileCode.BALANCED;
        };
    }

    /** Each purpose with the profile that it chooses, of these versions. */
    public static WeightProfiles byPurpose(Map<ProfileCode, WeightProfile> inForce) {
        Map<PlacementPurpose, WeightProfile> chosen = new EnumMap<>(PlacementPurpose.class);
        for (PlacementPurpose purpose : PlacementPurpose.values()) {
            chosen.put(purpose, requireNonNull(inForce.get(chosenBy(purpose))));
        }
        return new WeightProfiles(chosen, requireNonNull(inForce.get(ProfileCode.BALANCED)));
    }

    public WeightProfile of(@Nullable PlacementPurpose main) {
        return main == null ? otherwise : byPurpose.getOrDefault(main, otherwise);
    }

    /** One profile and the candidate documents it holds for. */
    public record Block(WeightProfile profile, Filter candidates) {}

    /** Every profile in use with its candidates; each candidate document is in exactly one block. */
    public List<Block> blocks() {
        var codes = new LinkedHashMap<WeightProfile, List<Filter>>();
        codes.computeIfAbsent(otherwise, any -> new ArrayList<>()).add(purpose(0));
        var profiles = new EnumMap<PlacementPurpose, WeightProfile>(PlacementPurpose.class);
        for (var purpose : PlacementPurpose.values()) {
            profiles.put(purpose, of(purpose));
        }
        profiles.forEach((purpose, profile) ->
                codes.computeIfAbsent(profile, any -> new ArrayList<>()).add(purpose(purpose.ordinal() + 1)));
        return codes.entrySet().stream()
                .map(entry ->
                        new Block(entry.getKey(), codes.size() == 1 ? Filter.ALWAYS : Filter.any(entry.getValue())))
                .toList();
    }

    private static Filter purpose(int code) {
        return Filter.between(CandidateFields.PURPOSE, code, code);
    }
}
