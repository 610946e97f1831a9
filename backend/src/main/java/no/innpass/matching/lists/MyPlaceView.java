package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import no.innpass.practiceplace.NeedMore;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.ContractType;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * One place on its own page, for the candidate (UXC-07): what one does there, when, with whom, what may come after, and everything
 * that fits or is missing. No number (MAT-17).
 *
 * @param fit as in the list, with all reasons and gaps
 * @param stops why it is not possible now, and what would change that; empty where it is possible
 * @param team the employer's own words
 * @param hours days and hours on the place
 * @param supervised a colleague is named who helps
 * @param contracts how one may be hired afterwards
 * @param findOut what the firm wants to find out, where the place is open for somebody of whom little is known (PLC-16)
 */
@Serdeable
public record MyPlaceView(
        MyPlacesView.MyPlaceView fit,
        List<ObstacleView> stops,
        List<TaskView> tasks,
        @Nullable String team,
        List<NeedTerms.Stretch> hours,
        List<PlacementPurpose> purposes,
        Set<AdaptationOffer> flexibility,
        boolean supervised,
        boolean weeklyTalk,
        boolean languageSupport,
        List<ContractType> contracts,
        @Nullable String findOut,
        Set<NeedMore.LeadsTo> leadsTo,
        boolean fastTrack,
        NeedMore.@Nullable Clothes clothes) {

    /**
     * @param learntHere no experience is needed
     * @param unit the part of the firm that it comes from (PLC-14)
     * @param minutes how long it takes in a week
     * @param reading what Norwegian one must read to do it; BELOW_A1 says nothing
     */
    @Serdeable
    public record TaskView(
            String name,
            boolean learntHere,
            @Nullable String unit,
            @Nullable Integer minutes,
            @Nullable LanguageLevel reading) {}
}
