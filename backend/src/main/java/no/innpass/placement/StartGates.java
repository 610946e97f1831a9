package no.innpass.placement;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.introduction.Introductions;

/** Reads what the start gates of AGR-02 ask, and lists those that do not hold. */
@Singleton
class StartGates {
    private final ContentRows contents;
    private final AcceptanceRows acceptances;
    private final PlacementRows placements;
    private final Workplaces workplaces;
    private final Introductions introductions;

    StartGates(
            ContentRows contents,
            AcceptanceRows acceptances,
            PlacementRows placements,
            Workplaces workplaces,
            Introductions introductions) {
        this.introductions = introductions;
        this.contents = contents;
        this.acceptances = acceptances;
        this.placements = placements;
        this.workplaces = workplaces;
    }

    /** In the order of {@link StartGate}; empty when the placement may begin, or has begun. */
    List<StartGate> missing(Agreement agreement) {
        Optional<Placement> placement = placements.findByAgreementId(agreement.id());
        if (placement.filter(begun -> begun.startedOn() != null).isPresent()) {
            return List.of();
        }
        boolean followUpPlanned =
                placement.filter(planned -> planned.firstContactOn() != null).isPresent();
        return StartGate.missing(
                contents.contentOf(agreement),
                accepted(agreement.id()),
                followUpPlanned,
                placement.isPresent()
                        || introductions.passesCap(agreement.introductionId())
                        || mayTakeOneMore(agreement.workplaceId()));
    }

    /** A planned placement has passed the caps: it counts already, since its seat was taken. */
    private boolean mayTakeOneMore(UUID workplaceId) {
        return workplaces
                .find(workplaceId)
                .filter(workplace -> !workplace.capReached() && !workplace.blocked())
                .isPresent();
    }

    Set<Party> accepted(UUID agreementId) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        acceptances
                .findByAgreementIdAndWithdrawnAtIsNullOrderByAcceptedAt(agreementId)
                .forEach(acceptance -> parties.add(acceptance.party()));
        return parties;
    }
}
