package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Finishes;
import no.innpass.employer.WorkplacePictures;
import no.innpass.platform.time.BusinessClock;

/** Door: what is known of the workplaces of some places, in the order in which they were asked for: it orders nothing (MAT-32). */
@Singleton
public class EvidenceOfPlaces {
    private final PracticePlaces places;
    private final WorkplacePictures pictures;
    private final BusinessClock clock;

    EvidenceOfPlaces(PracticePlaces places, WorkplacePictures pictures, BusinessClock clock) {
        this.places = places;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Places that there are not are left out. */
    @Transactional
    public List<PlaceEvidenceView> of(Collection<UUID> ids) {
        LocalDate today = clock.today();
        Map<UUID, ListedPlace> listed = places.listed(ids);
        Set<UUID> workplaces = listed.values().stream()
                .map(place -> place.card().workplaceId())
                .collect(Collectors.toSet());
        Finishes finishes = pictures.finishes(workplaces, today);
        return ids.stream()
                .distinct()
                .map(listed::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(place -> {
                    UUID workplace = place.card().workplaceId();
                    return new PlaceEvidenceView(
                            place.id(),
                            finishes.finished(workplace),
                            finishes.hires(workplace),
                            finishes.since(),
                            today);
                })
                .toList();
    }
}
