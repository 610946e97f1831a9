package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.ETags;
import no.innpass.shared.Prospect;

/**
 * Changes what can follow after it was settled (PLC-11): a new version of the need with the reason beside it. Candidates in process have said yes to
 * what they were told, so each of them is asked anew. An employer tells at once that there is less; that there is more it settles with its contact.
 */
@Singleton
class ChangeProspect {
    private static final Set<PlaceState> SETTLED =
            EnumSet.of(PlaceState.PUBLISHED, PlaceState.PAUSED, PlaceState.FILLED);

    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final ProspectChangeRows changes;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;
    private final Outbox outbox;

    ChangeProspect(
            Workplaces workplaces,
            PracticePlaceRows places,
            NeedRows needs,
            ProspectChangeRows changes,
            PlaceSteps steps,
            PackPlaceFacts pack,
            Outbox outbox) {
        this.workplaces = workplaces;
        this.places = places;
        this.needs = needs;
        this.changes = changes;
        this.steps = steps;
        this.pack = pack;
        this.outbox = outbox;
    }

    /**
     * Nothing but the prospect changes; with NONE the contracts and the post that it was to lead to go too.
     *
     * @param asked the version of the place that was read
     * @throws Refused NOT_FOUND, CONFLICT; STEP_REFUSED before it is settled and after the end; NEED_NOT_VALID with the field; PROSPECT_LOCKED where
     *     the employer says more than was settled; PLACE_INCOMPLETE
     */
    @Transactional
    void change(UUID id, ProspectRequest change, long asked, Acting by) {
        PracticePlace place = steps.hold(id);
        ETags.requireSame(asked, place.version());
        if (!SETTLED.contains(place.state())) {
            throw new Refused(new CommonProblem.StepRefused(
                    "CHANGE_PROSPECT", place.state().name()));
        }
        Need before = needs.find(id, place.needVersion()).orElseThrow();
        Prospect settled = before.job().prospect();
        check(settled, change);
        if (by.isEmployer() && change.prospect().compareTo(settled) > 0) {
            throw new Refused(PlaceProblem.Stop.PROSPECT_LOCKED);
        }
        Need after = before.leadingTo(change.prospect());
        PlaceGuards.complete(after, workplaces.find(place.workplaceId()).orElseThrow());
        int version = place.needVersion() + 1;
        needs.add(id, version, after, by);
        changes.add(id, version, settled, change, by);
        places.settle(id, version, by.isEmployer() || place.isConfirmed());
        outbox.append(new NeedEdited(id));
        pack.pack(id);
    }

    private static void check(Prospect settled, ProspectRequest change) {
        if (change.prospect() == Prospect.NOT_ASKED) {
            throw wrong("/prospect", "REQUIRED");
        }
        if (change.prospect() == settled) {
            throw wrong("/prospect", "SAME");
        }
        if (!change.reason().fits(change.prospect().compareTo(settled) < 0)) {
            throw wrong("/reason", "OTHER_DIRECTION");
        }
        if (change.reason() == ProspectReason.OTHER && change.words() == null) {
            throw wrong("/words", "REQUIRED");
        }
    }

    private static Refused wrong(String pointer, String code) {
        return new Refused(new PlaceProblem.Content(PlaceProblem.Content.NEED_NOT_VALID, pointer, code));
    }
}
