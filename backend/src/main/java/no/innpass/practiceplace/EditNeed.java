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
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;

/**
 * Changes a place and its need. A draft is written over; from the submission on the need gets a new version, so that what was
 * explained earlier stays explained by what it was made on (PLC-01).
 */
@Singleton
class EditNeed {
    private static final Set<PlaceState> OPEN_TO_STAFF = EnumSet.of(PlaceState.DRAFT, PlaceState.SUBMITTED);
    private static final Set<PlaceState> OPEN_TO_EMPLOYERS = EnumSet.of(
            PlaceState.DRAFT, PlaceState.SUBMITTED, PlaceState.PUBLISHED, PlaceState.PAUSED, PlaceState.FILLED);

    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final NeedRules rules;
    private final PlaceSteps steps;
    private final ConfirmPracticePlace confirmPracticePlace;
    private final PackPlaceFacts pack;
    private final Outbox outbox;
    private final BusinessClock clock;

    EditNeed(
            Workplaces workplaces,
            PracticePlaceRows places,
            NeedRows needs,
            NeedRules rules,
            PlaceSteps steps,
            ConfirmPracticePlace confirmPracticePlace,
            PackPlaceFacts pack,
            Outbox outbox,
            BusinessClock clock) {
        this.workplaces = workplaces;
        this.places = places;
        this.needs = needs;
        this.rules = rules;
        this.steps = steps;
        this.confirmPracticePlace = confirmPracticePlace;
        this.pack = pack;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND, CONFLICT, STEP_REFUSED, PROSPECT_LOCKED, and what {@link NeedRules} and the guards refuse */
    @Transactional
    void edit(UUID id, PracticePlaceRequest request, long asked, Acting by) {
        PracticePlace place = steps.hold(id);
        ETags.requireSame(asked, place.version());
        change(place, request, by);
    }

    /** False when nothing was different: then nothing is written. The caller holds the place. */
    boolean change(PracticePlace place, PracticePlaceRequest request, Acting by) {
        Set<PlaceState> open = by.kind() == Acting.SYSTEM.kind() || by.isEmployer() ? OPEN_TO_EMPLOYERS : OPEN_TO_STAFF;
        if (!open.contains(place.state())) {
            throw new Refused(
                    new CommonProblem.StepRefused("EDIT", place.state().name()));
        }
        Need before = needs.find(place.id(), place.needVersion()).orElseThrow();
        boolean otherNeed = !before.equals(request.need());
        if (!otherNeed && place.isAs(request)) {
            return false;
        }
        rules.check(request, "");
        guard(place, before, request);
        int version = write(place, request, otherNeed, by);
        if (by.isEmployer() && place.state() == PlaceState.PAUSED) {
            confirmPracticePlace.confirm(place.id(), by);
        } else if (by.isEmployer()) {
            places.confirm(place.id(), clock.now());
        }
        if (version != place.needVersion()) {
            outbox.append(new NeedEdited(place.id()));
        }
        pack.pack(place.id());
        return true;
    }

    private void guard(PracticePlace place, Need before, PracticePlaceRequest request) {
        if (request.positions() < place.seatsTaken()) {
            throw new Refused(
                    new PlaceProblem.Content(PlaceProblem.Content.NEED_NOT_VALID, "/positions", "BELOW_SEATS_TAKEN"));
        }
        // What was submitted whole stays whole; what an import brought in as known may be filled in bit by bit.
        if (place.state() != PlaceState.DRAFT && NeedRules.missing(before).isEmpty()) {
            PlaceGuards.complete(
                    request.need(), workplaces.find(place.workplaceId()).orElseThrow());
        }
        NeedTerms.Job job = request.need().job();
        boolean otherProspect = job.prospect() != before.job().prospect()
                || !job.contracts().equals(before.job().contracts());
        if (place.approvedNeed() != null && otherProspect) {
            throw new Refused(PlaceProblem.Stop.PROSPECT_LOCKED);
        }
    }

    private int write(PracticePlace place, PracticePlaceRequest request, boolean otherNeed, Acting by) {
        int version = place.needVersion();
        // What was sent back has been looked at: who suggested somebody for it goes on seeing that version.
        boolean seenByNobody = place.state() == PlaceState.DRAFT && place.declineReason() == null;
        if (otherNeed && seenByNobody) {
            needs.delete(place.id(), version);
        } else if (otherNeed) {
            version++;
        }
        if (otherNeed) {
            needs.add(place.id(), version, request.need(), by);
        }
        PlaceState state = place.state();
        if (state == PlaceState.PUBLISHED && request.positions() == place.seatsTaken()) {
            steps.log(place.id(), state, PlaceAction.FILL, Acting.SYSTEM, null);
            outbox.append(new PracticePlaceFilled(place.id()));
            state = PlaceState.FILLED;
        } else if (state == PlaceState.FILLED && request.positions() > place.seatsTaken()) {
            steps.log(place.id(), state, PlaceAction.REOPEN, Acting.SYSTEM, null);
            outbox.append(new PracticePlaceReopened(place.id()));
            state = PlaceState.PUBLISHED;
        }
        places.describe(place.id(), request, version, state);
        return version;
    }
}
