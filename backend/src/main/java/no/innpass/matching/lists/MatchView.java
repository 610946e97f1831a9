package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.matching.Basis;
import no.innpass.matching.criterion.Criterion.Part;
import no.innpass.measure.QuotaBar;
import org.jspecify.annotations.Nullable;

/**
 * One pair as staff see it (MAT-07, MAT-17, MAT-18). The browser computes nothing of it.
 *
 * @param id {@code candidate~place}
 * @param title of a candidate's list the place, of a place's list the candidate; a name only where the caller may open the person
 * @param subtitle workplace and town, or the candidate's office
 * @param mayOpen false: a nameless card, with the lines of the staff card only (PRI-02)
 * @param mayAsk the caller may bring the pair together: ask the candidate, or have the adviser ask
 * @param shown whole number 0 to 100; absent where nothing is known
 * @param closings of a pair within reach: the one or two things to close (MAT-20); of a nameless card those of its lines
 * @param shownAfter the number when they are closed; absent on a nameless card, and where the pair is not within reach
 * @param legalGaps legal demands that pass unanswered or planned, each with the ways to close it (MAT-05, MAT-16)
 * @param contracts each contract that the place names: what stands before it for this candidate; in a list none
 * @param beside what is told beside the score; in a list, and to those who may not open the person, nothing
 * @param confirmedOn of the place: when the employer last said that it is still valid
 * @param barred by the quota or the budget of the measure that the candidate is in, beside the match (MAT-23); on a nameless card absent
 * @param refreshed a fact changed between search and answer
 */
@Serdeable
public record MatchView(
        String id,
        UUID candidateId,
        UUID placeId,
        String title,
        String subtitle,
        boolean mayOpen,
        boolean mayAsk,
        String weightProfile,
        @Nullable Integer shown,
        int bandLow,
        int bandHigh,
        int knownWeight,
        int applicableWeight,
        Basis basis,
        ListKind list,
        List<PartView> parts,
        List<CriterionView> criteria,
        List<ObstacleView> gates,
        List<ObstacleView> conditions,
        List<ClosingView> closings,
        @Nullable Integer shownAfter,
        List<ObstacleView> legalGaps,
        List<ContractView> contracts,
        List<BesideView> beside,
        List<Sentence> reasons,
        @Nullable GapView firstGap,
        @Nullable LocalDate confirmedOn,
        @Nullable QuotaBar barred,
        boolean refreshed) {

    /** Shown points of a part, summed before they are rounded. */
    @Serdeable
    public record PartView(Part code, double points, double maxPoints) {}

    /** The first thing to close, with the first way to it. */
    @Serdeable
    public record GapView(Sentence gap, @Nullable WayView way) {}
}
