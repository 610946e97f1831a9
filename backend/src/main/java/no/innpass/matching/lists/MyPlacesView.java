package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.channel.IntakeChannel;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * Places that may fit, for the candidate: words and reasons, no numbers (MAT-17, ui 6.2). Places of which little is known stand
 * after the others.
 *
 * @param whyEmpty of an ordinary list without a place that is known well enough: why, and what would help; else absent
 * @param belowMinimum how many were left out because too little fits
 */
@Serdeable
public record MyPlacesView(
        ListKind list,
        List<MyPlaceView> places,
        int belowMinimum,
        @Nullable WhyEmptyView whyEmpty) {

    /**
     * @param fits FITS_WELL from 70, FITS_MUCH from 55, MAY_FIT below; LITTLE_KNOWN where less than half is known
     * @param gaps what is missing, each with the first way to close it (MAT-16)
     * @param closings of a place within reach: the one or two things to close (MAT-20)
     * @param legalGaps what the law asks and the candidate has not answered, or has planned (MAT-16)
     * @param channel how the workplace takes applications (INT-10); absent where it has told nothing
     * @param travel of the candidate's own reach; absent where that is not known
     */
    @Serdeable
    public record MyPlaceView(
            UUID placeId,
            String title,
            String workplace,
            List<String> tasks,
            Fits fits,
            List<Sentence> reasons,
            List<MatchView.GapView> gaps,
            List<ObstacleView> conditions,
            List<ClosingView> closings,
            List<ObstacleView> legalGaps,
            @Nullable Sentence travel,
            @Nullable IntakeChannel channel,
            Prospect prospect,
            @Nullable LocalDate startFirst,
            @Nullable Integer durationDays) {}

    /** Words for a score; never the number. */
    public enum Fits {
        FITS_WELL,
        FITS_MUCH,
        MAY_FIT,
        LITTLE_KNOWN
    }
}
