package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Begins a place with what is known so far (PLC-13). */
@Singleton
class DraftPracticePlace {
    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final NeedRules rules;
    private final PlaceSteps steps;
    private final PackPlaceFacts pack;

    DraftPracticePlace(
            Workplaces workplaces,
            PracticePlaceRows places,
            NeedRows needs,
            NeedRules rules,
            PlaceSteps steps,
            PackPlaceFacts pack) {
        this.workplaces = workplaces;
        this.places = places;
        this.needs = needs;
        this.rules = rules;
        this.steps = steps;
        this.pack = pack;
    }

    /**
     * The id of the new place.
     *
     * @throws Refused NEED_NOT_VALID for a workplace that is not known, and what {@link NeedRules} refuses
     */
    @Transactional
    UUID draft(NewPracticePlaceRequest request, Acting by) {
        WorkplaceCard workplace = workplaces
                .find(request.workplaceId())
                .orElseThrow(() -> new Refused(new PlaceProblem.Content(
                        PlaceProblem.Content.NEED_NOT_VALID, "/workplaceId", "UNKNOWN_WORKPLACE")));
        rules.check(request.place(), "/place");
        PlaceSteps.require(null, PlaceAction.DRAFT, by);
        UUID id = begin(workplace, null, request.place(), by);
        pack.pack(id);
        steps.log(id, null, PlaceAction.DRAFT, by, null);
        return id;
    }

    /** Rows of a new draft; the caller has checked the content, logs the step and packs the facts. */
    UUID begin(WorkplaceCard workplace, @Nullable String externalRef, PracticePlaceRequest place, Acting by) {
        UUID id = places.add(workplace.id(), externalRef, place, by);
        needs.add(id, 1, place.need(), by);
        return id;
    }
}
