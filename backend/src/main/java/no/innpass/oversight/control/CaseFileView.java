package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.followup.ContactChannel;
import no.innpass.followup.ContactKind;
import no.innpass.followup.ContactParty;
import no.innpass.followup.ContactResult;
import no.innpass.followup.ContactState;
import no.innpass.followup.MissCause;
import no.innpass.geography.Region;
import no.innpass.introduction.Aftermath;
import no.innpass.introduction.IntroductionState;
import no.innpass.introduction.MatchMode;
import no.innpass.placement.EndKind;
import no.innpass.placement.EndReason;
import no.innpass.placement.PlacementState;
import no.innpass.shared.HoursBand;
import no.innpass.shared.Prospect;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A sampled case without names (PRI-17): months instead of days, regions instead of places, industries instead of firms, codes instead of
 * words. Newest first in each list.
 *
 * @param registered month, {@code 2026-11}, as all months here
 */
@Serdeable
record CaseFileView(
        UUID id,
        String pseudonym,
        UUID sampleId,
        Region region,
        Readiness readiness,
        String registered,
        List<IntroductionPart> introductions,
        List<PlacementPart> placements,
        List<ContactPart> contacts,
        List<DecisionPart> decisions,
        List<UnmetPart> unmet) {

    /**
     * @param reason code of the side that said no
     * @param industry letter of SN2007
     */
    @Serdeable
    record IntroductionPart(
            String month,
            MatchMode mode,
            IntroductionState state,
            @Nullable String reason,
            @Nullable Aftermath cameTo,
            boolean shown,
            @Nullable String industry,
            @Nullable String weightProfile) {}

    /**
     * @param weeks planned, or done once it has ended
     * @param goals how many the agreement has
     * @param items steps of the training plan
     */
    @Serdeable
    record PlacementPart(
            String month,
            PlacementState state,
            int weeks,
            HoursBand hours,
            @Nullable String industry,
            Prospect prospect,
            @Nullable String ended,
            @Nullable EndKind endKind,
            List<EndReason> endReasons,
            int goals,
            int items,
            List<CheckPart> checks) {}

    /** @param passed what the check asks for is there */
    @Serdeable
    record CheckPart(PlanCheck check, boolean passed) {}

    @Serdeable
    record ContactPart(
            String month,
            ContactParty party,
            ContactKind kind,
            ContactChannel channel,
            ContactState state,
            boolean late,
            @Nullable MissCause cause,
            @Nullable ContactResult result) {}

    /**
     * @param who capacity in which it was decided (ADVISER ...)
     * @param reason code
     */
    @Serdeable
    record DecisionPart(
            ControlDecision decision,
            String month,
            String who,
            @Nullable String reason) {}

    @Serdeable
    record UnmetPart(UnmetRight right, int weeksLate) {}
}
