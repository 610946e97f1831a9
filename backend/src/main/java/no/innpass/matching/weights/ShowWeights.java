package no.innpass.matching.weights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.WeightProfile;
import no.innpass.matching.WeightProfiles;
import no.innpass.matching.criterion.Criterion;
import no.innpass.organisation.Staff;
import no.innpass.platform.settings.Settings;
import no.innpass.shared.PlacementPurpose;
import no.innpass.taxonomy.Concepts;

/** Weight profiles as everybody may read them, and with their history for those who change them. */
@Singleton
@Transactional
class ShowWeights {
    private final WeightRows rows;
    private final Staff staff;
    private final Settings settings;
    private final Concepts concepts;

    ShowWeights(WeightRows rows, Staff staff, Settings settings, Concepts concepts) {
        this.rows = rows;
        this.staff = staff;
        this.settings = settings;
        this.concepts = concepts;
    }

    MatchingRulesView rules() {
        List<Integer> limits = settings.integers("match.minScore", "match.thinBasis");
        return new MatchingRulesView(inForce(), limits.getFirst(), limits.getLast(), concepts.holdsEsco());
    }

    /** In the order of {@link ProfileCode}. */
    private List<WeightsInForceView> inForce() {
        return rows.inForce().stream()
                .sorted(Comparator.comparing(WeightVersion::code))
                .map(version -> new WeightsInForceView(
                        version.code(),
                        version.version(),
                        weights(version.profile()),
                        purposes(version.code()),
                        version.madeAt()))
                .toList();
    }

    WeightProfileView one(ProfileCode code) {
        List<WeightVersion> history = rows.history(code);
        Map<UUID, String> names = staff.names(history.stream()
                .map(WeightVersion::madeBy)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        WeightVersion now = history.getFirst();
        return new WeightProfileView(
                code,
                now.version(),
                weights(now.profile()),
                purposes(code),
                Arrays.stream(Criterion.values())
                        .filter(criterion -> !code.mayWeigh(criterion))
                        .toList(),
                history.stream()
                        .map(version -> new WeightProfileView.VersionView(
                                version.version(),
                                weights(version.profile()),
                                version.reason(),
                                version.restoredFrom(),
                                version.madeBy() == null ? null : names.get(version.madeBy()),
                                version.madeAt()))
                        .toList());
    }

    private static Map<String, Integer> weights(WeightProfile profile) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion.name(), profile.weight(criterion));
        }
        return weights;
    }

    private static List<PlacementPurpose> purposes(ProfileCode code) {
        return Arrays.stream(PlacementPurpose.values())
                .filter(purpose -> WeightProfiles.chosenBy(purpose) == code)
                .toList();
    }
}
