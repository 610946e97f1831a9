package no.innpass.matching.search;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.practiceplace.PlaceState;
import org.jspecify.annotations.Nullable;

/**
 * Practice places that were found.
 *
 * @param stopped words that nobody searches by; with any of them there are no hits
 * @param total of all pages
 * @param next cursor of the following page; absent on the last one
 */
@Serdeable
public record FoundPlacesView(
        List<StoppedWordView> stopped,
        List<WordView> words,
        SearchOrder order,
        int total,
        List<FoundPlaceView> items,
        @Nullable String next,
        List<FacetView> facets) {

    /**
     * @param tasks names in the caller's language, in the employer's order
     * @param because names of what the typed words mean here
     * @param confirmedOn when the employer last said that it is still valid
     */
    @Serdeable
    public record FoundPlaceView(
            UUID id,
            UUID workplaceId,
            String title,
            String whereabouts,
            List<String> tasks,
            PlaceState state,
            int freeSeats,
            @Nullable LocalDate startFirst,
            @Nullable LocalDate startLatest,
            @Nullable LocalDate confirmedOn,
            List<String> because) {}
}
