package no.innpass.practiceplace;

import static no.innpass.platform.security.Role.EMPLOYER_MANAGER;
import static no.innpass.platform.security.Role.EMPLOYER_RECEPTION;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;

/** Keeps an employer to its own places (PRI-02): another's answers as one that does not exist. */
@Singleton
class OwnPracticePlaces {
    private static final Set<Role> POSTING = Set.of(EMPLOYER_MANAGER, EMPLOYER_RECEPTION);

    private final Workplaces workplaces;
    private final PracticePlaceRows places;

    OwnPracticePlaces(Workplaces workplaces, PracticePlaceRows places) {
        this.workplaces = workplaces;
        this.places = places;
    }

    /** The workplaces that this person may post for. */
    Set<UUID> workplacesOf(Actor actor) {
        return workplaces.reach(actor, POSTING);
    }

    /** @throws Refused NOT_FOUND */
    void requireWorkplace(Actor actor, UUID workplace) {
        if (!workplacesOf(actor).contains(workplace)) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    void requirePlace(Actor actor, UUID place) {
        UUID workplace = places.find(place)
                .map(PracticePlace::workplaceId)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        requireWorkplace(actor, workplace);
    }
}
