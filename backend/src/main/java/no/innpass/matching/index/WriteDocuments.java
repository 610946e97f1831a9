package no.innpass.matching.index;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.employer.Light;
import no.innpass.employer.WorkplaceLights;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.SearchFields;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.term.Document;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.linter.LanguageLinter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PlaceListing;
import no.innpass.practiceplace.PracticePlaces;
import org.jspecify.annotations.Nullable;

/** Makes the documents of both sides, all their fields: of matching, of visibility, of search. */
@Singleton
class WriteDocuments {
    private final Areas areas;
    private final Offices offices;
    private final PracticePlaces places;
    private final LanguageLinter linter;
    private final WorkplaceLights lights;

    WriteDocuments(Areas areas, Offices offices, PracticePlaces places, LanguageLinter linter, WorkplaceLights lights) {
        this.areas = areas;
        this.offices = offices;
        this.places = places;
        this.linter = linter;
        this.lights = lights;
    }

    /** A phrase in which the linter finds anything at all is left out (MAT-22). */
    Document of(IndexedCandidate candidate) {
        List<String> phrases = candidate.findable().phrases().stream()
                .filter(phrase -> linter.check(phrase).isEmpty())
                .toList();
        return document(candidate, region(candidate), phrases);
    }

    /** @param document absent for a place that is listed for nobody */
    record Written(UUID id, @Nullable Document document) {}

    /** In the order of the places. */
    List<Written> of(Collection<PlaceFacts> facts) {
        Set<UUID> summer = places.inSummer(facts.stream().map(PlaceFacts::id).toList());
        Map<UUID, Light> light =
                lights.of(facts.stream().map(PlaceFacts::workplace).distinct().toList());
        return facts.stream()
                .map(place -> new Written(
                        place.id(),
                        place.listing() == PlaceListing.NOT_LISTED
                                ? null
                                : document(
                                        place,
                                        areas.byNumber(place.area()).orElse(null),
                                        summer.contains(place.id()),
                                        light.get(place.workplace()))))
                .toList();
    }

    static Document document(IndexedCandidate candidate, @Nullable Region region, Collection<String> phrases) {
        Document.Builder document = CandidateFields.fill(Document.builder(), candidate.facts());
        VisibilityFields.fill(document, candidate.visibility());
        return SearchFields.fill(
                        document,
                        candidate.facts(),
                        region,
                        candidate.findable().summer(),
                        phrases)
                .build();
    }

    static Document document(PlaceFacts place, @Nullable Area area, boolean summer, @Nullable Light light) {
        return SearchFields.fill(PlaceFields.fill(Document.builder(), place), place, area, summer, light)
                .build();
    }

    private @Nullable Region region(IndexedCandidate candidate) {
        UUID office = candidate.visibility().office();
        return areas.byNumber(candidate.facts().reach().home())
                .map(Area::region)
                .or(() -> Optional.ofNullable(offices.find(Set.of(office)).get(office))
                        .map(Office::region))
                .orElse(null);
    }
}
