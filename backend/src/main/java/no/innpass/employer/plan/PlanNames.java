package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import org.jspecify.annotations.Nullable;

/** What the places and organisations of plans are called. */
@Singleton
class PlanNames {
    private final Areas areas;
    private final Offices offices;
    private final Providers providers;

    PlanNames(Areas areas, Offices offices, Providers providers) {
        this.areas = areas;
        this.offices = offices;
        this.providers = providers;
    }

    /** @param provider it is a provider, else an office */
    record Unit(UUID id, String name, boolean provider) {}

    /** By name. */
    @Transactional
    List<Unit> units(RecruitmentPlan plan) {
        Map<UUID, Office> found = offices.find(plan.offices());
        return Stream.concat(
                        found.values().stream().map(one -> new Unit(one.id(), one.name(), false)),
                        plan.providers().stream()
                                .flatMap(id -> providers.find(id).stream())
                                .map(one -> new Unit(one.id(), one.name(), true)))
                .sorted(Comparator.comparing(Unit::name).thenComparing(Unit::id))
                .toList();
    }

    /** By name. */
    List<RecruitmentPlanView.Place> places(RecruitmentPlan plan) {
        return plan.municipalities().stream()
                .map(number -> new RecruitmentPlanView.Place(number, municipality(number)))
                .sorted(Comparator.comparing(RecruitmentPlanView.Place::name))
                .toList();
    }

    /** The number itself where it is no longer in use. */
    String municipality(String number) {
        return areas.municipality(number).map(Municipality::name).orElse(number);
    }

    @Nullable String municipalityOrNone(@Nullable String number) {
        return number == null ? null : municipality(number);
    }

    @Transactional
    @Nullable String unit(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        return offices.find(List.of(id)).values().stream()
                .map(Office::name)
                .findFirst()
                .or(() -> providers.find(id).map(Provider::name))
                .orElse(null);
    }
}
