package no.innpass.matching.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.StaffCardView;
import org.jspecify.annotations.Nullable;

/** Candidates that were found, as the cards that all staff may see (PRI-02). See {@link FoundPlacesView}. */
@Serdeable
public record FoundCandidatesView(
        List<StoppedWordView> stopped,
        List<WordView> words,
        SearchOrder order,
        int total,
        List<FoundCandidateView> items,
        @Nullable String next,
        List<FacetView> facets) {

    /**
     * @param name absent where the caller may not open the person
     * @param because names of what the typed words mean here
     */
    @Serdeable
    public record FoundCandidateView(UUID id, @Nullable String name, StaffCardView card, List<String> because) {}
}
