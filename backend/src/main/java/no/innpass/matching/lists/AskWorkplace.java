package no.innpass.matching.lists;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.NamedContact;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/**
 * A workplace that has posted nothing is asked whether it would take somebody (MAT-02): a request, not an introduction. Nobody is named in
 * it, and it counts for the openness of the workplace (MAT-25), so that no firm is asked too often.
 */
@Singleton
class AskWorkplace {
    private final Workplaces workplaces;
    private final WorkplacePictures pictures;
    private final Ids ids;
    private final BusinessClock clock;

    AskWorkplace(Workplaces workplaces, WorkplacePictures pictures, Ids ids, BusinessClock clock) {
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for no workplace, WORKPLACE_NOT_ASKED for one that is blocked or full */
    @Transactional
    WorkplaceAskedView ask(UUID workplace) {
        WorkplaceCard card = workplaces.find(workplace).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (card.blocked() || card.capReached()) {
            throw new Refused(new MatchProblem.NotAsked());
        }
        UUID request = ids.next();
        pictures.requested(request, workplace, clock.today(), false);
        Optional<NamedContact> contact = workplaces.contact(card);
        return new WorkplaceAskedView(
                request,
                workplace,
                pictures.of(workplace, clock.today()).requests(),
                contact.map(NamedContact::name).orElse(null),
                contact.map(NamedContact::phone).orElse(null));
    }
}
