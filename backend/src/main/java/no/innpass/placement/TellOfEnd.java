package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.introduction.cohort.Cohorts;
import no.innpass.measure.Finishers;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;

/** Tells earlier rooms that a placement is over: the workplace's history (EMP-14), and the market of the trade (MAT-35). */
@Singleton
class TellOfEnd {
    private final WorkplacePictures pictures;
    private final CreditNetwork creditNetwork;
    private final Finishers finishers;
    private final Cohorts cohorts;
    private final PracticePlaces places;
    private final Workplaces workplaces;
    private final Areas areas;
    private final Concepts concepts;
    private final BusinessClock clock;

    TellOfEnd(
            WorkplacePictures pictures,
            CreditNetwork creditNetwork,
            Finishers finishers,
            Cohorts cohorts,
            PracticePlaces places,
            Workplaces workplaces,
            Areas areas,
            Concepts concepts,
            BusinessClock clock) {
        this.pictures = pictures;
        this.creditNetwork = creditNetwork;
        this.finishers = finishers;
        this.cohorts = cohorts;
        this.places = places;
        this.workplaces = workplaces;
        this.areas = areas;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Placement placement, EndPlacementRequest request) {
        boolean hired = request.endKind() == EndKind.HIRED || request.reason() == EndReason.HIRED_HERE;
        if (!hired && request.reason() == EndReason.HIRED_VIA_NETWORK) {
            pictures.finishedOtherwise(placement.id(), placement.workplaceId(), clock.today(), true);
        } else {
            pictures.finished(
                    placement.id(),
                    placement.workplaceId(),
                    clock.today(),
                    hired,
                    request.reason().tellsOfTheWorkplace());
        }
        if (hired) {
            creditNetwork.hired(placement);
        }
        if (!hired && request.endKind() == EndKind.COMPLETED) {
            completed(placement);
        }
    }

    /** Who came from a class for the trade is counted with the class. */
    private void completed(Placement placement) {
        List<String> occupations = places.facts(placement.placeId()).stream()
                .flatMap(facts -> facts.line().occupations().stream().boxed())
                .flatMap(number -> concepts.byNumber(number).stream())
                .map(Concept::code)
                .toList();
        Optional<Region> region = workplaces
                .find(placement.workplaceId())
                .map(WorkplaceCard::area)
                .flatMap(areas::byNumber)
                .map(Area::region);
        if (region.isPresent() && !cohorts.inClassFor(placement.candidateId(), occupations)) {
            finishers.completed(placement.id(), occupations, region.get(), clock.today());
        }
    }
}
