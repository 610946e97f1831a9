package no.innpass.matching.beside;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplaceNote;
import no.innpass.employer.WorkplacePicture;
import no.innpass.matching.demand.ContractSteps;
import no.innpass.matching.market.Saturation;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.PlaceFacts;
import org.jspecify.annotations.Nullable;

/**
 * A pair with all that is told beside its score.
 *
 * @param market of the place's occupations, where it lies
 * @param lacks a task, a paper or a level is known to be missing
 * @param confirmedOn when the employer last said that the need holds
 * @param today of the reader: what is fresh is told, not scored
 */
record BesidePair(
        CandidateFacts candidate,
        ResourceProfile profile,
        PlaceFacts place,
        Need need,
        WorkplaceCard workplace,
        WorkplacePicture picture,
        Set<WorkplaceNote> notes,
        List<ContractSteps.Step> contracts,
        List<Saturation> market,
        boolean lacks,
        @Nullable LocalDate confirmedOn,
        LocalDate today) {}
