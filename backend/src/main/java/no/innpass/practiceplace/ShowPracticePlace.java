package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.employer.ContactView;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Slice;
import no.innpass.practiceplace.rule.RuleHereView;
import no.innpass.practiceplace.rule.RuleSets;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** One place with its need, for staff or for its employer: two views, so that neither has a field for what the other sees. */
@Singleton
class ShowPracticePlace {
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final Workplaces workplaces;
    private final Concepts concepts;
    private final Areas areas;
    private final Freshness freshness;
    private final RuleSets rules;
    private final BusinessClock clock;

    ShowPracticePlace(
            PracticePlaceRows places,
            NeedRows needs,
            Workplaces workplaces,
            Concepts concepts,
            Areas areas,
            Freshness freshness,
            RuleSets rules,
            BusinessClock clock) {
        this.places = places;
        this.needs = needs;
        this.workplaces = workplaces;
        this.concepts = concepts;
        this.areas = areas;
        this.freshness = freshness;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    PracticePlaceView forStaff(UUID id, Acting viewer, Language language) {
        PracticePlace place = find(id);
        WorkplaceCard workplace = workplaces.find(place.workplaceId()).orElseThrow();
        Need need = need(place);
        return new PracticePlaceView(
                id,
                workplace.id(),
                workplace.name(),
                workplace.municipalityNumber(),
                municipality(workplace.municipalityNumber()),
                workplace.blocked(),
                workplace.capReached(),
                place.kind(),
                place.state(),
                place.positions(),
                place.seatsTaken(),
                place.startFirst(),
                place.startLatest(),
                place.durationDays(),
                place.expiresOn(),
                place.needVersion(),
                place.approvedNeed(),
                place.isConfirmed(),
                place.confirmedAt(),
                freshness.terms().pausesAt(place.state(), place.confirmedAt()),
                place.publishedAt(),
                place.declineReason(),
                place.pausedBecause(),
                place.closeReason(),
                place.neverFilledCause(),
                need,
                labels(need, language),
                rulesOf(place, language),
                contact(workplace),
                actions(place, viewer),
                place.version());
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    OwnPracticePlaceView forEmployer(UUID id, Acting viewer, Language language) {
        PracticePlace place = find(id);
        WorkplaceCard workplace = workplaces.find(place.workplaceId()).orElseThrow();
        Need need = need(place);
        return new OwnPracticePlaceView(
                id,
                workplace.id(),
                workplace.name(),
                place.kind(),
                place.state(),
                place.positions(),
                place.seatsTaken(),
                place.startFirst(),
                place.startLatest(),
                place.durationDays(),
                place.expiresOn(),
                place.needVersion(),
                place.isConfirmed(),
                place.confirmedAt(),
                freshness.terms().pausesAt(place.state(), place.confirmedAt()),
                place.approvedNeed() != null,
                place.declineReason(),
                place.pausedBecause(),
                place.closeReason(),
                need,
                labels(need, language),
                rulesOf(place, language),
                contact(workplace),
                actions(place, viewer),
                place.version());
    }

    /** One page of a list. */
    Slice<PracticePlaceRowView> staffRows(Slice<PlaceCard> page, Language language) {
        Freshness.Terms terms = freshness.terms();
        return page.map(card -> staffRow(card, terms, language));
    }

    /** One page of a list. */
    Slice<OwnPracticePlaceRowView> ownRows(Slice<PlaceCard> page, Language language) {
        Freshness.Terms terms = freshness.terms();
        return page.map(card -> ownRow(card, terms, language));
    }

    private PracticePlaceRowView staffRow(PlaceCard card, Freshness.Terms terms, Language language) {
        return new PracticePlaceRowView(
                card.id(),
                card.workplaceId(),
                card.workplace(),
                card.municipalityNumber(),
                municipality(card.municipalityNumber()),
                card.title(),
                taskNames(card, language),
                card.kind(),
                card.state(),
                card.positions(),
                card.freeSeats(),
                card.chance(),
                card.startFirst(),
                card.startLatest(),
                card.confirmedAt(),
                terms.pausesAt(card.state(), card.confirmedAt()));
    }

    private OwnPracticePlaceRowView ownRow(PlaceCard card, Freshness.Terms terms, Language language) {
        return new OwnPracticePlaceRowView(
                card.id(),
                card.workplaceId(),
                card.workplace(),
                card.title(),
                taskNames(card, language),
                card.state(),
                card.positions(),
                card.freeSeats(),
                card.startFirst(),
                card.confirmedAt(),
                terms.pausesAt(card.state(), card.confirmedAt()));
    }

    private List<RuleHereView> rulesOf(PracticePlace place, Language language) {
        LocalDate today = clock.today();
        return RuleHereView.of(rules.at(place.workplaceId(), place.dayOf(today)), today, concepts, language);
    }

    private PracticePlace find(UUID id) {
        return places.find(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private Need need(PracticePlace place) {
        return needs.find(place.id(), place.needVersion()).orElseThrow();
    }

    private @Nullable ContactView contact(WorkplaceCard workplace) {
        return workplaces.contact(workplace).map(ContactView::of).orElse(null);
    }

    private @Nullable String municipality(@Nullable String number) {
        return Optional.ofNullable(number)
                .flatMap(areas::municipality)
                .map(Municipality::name)
                .orElse(null);
    }

    private static List<PlaceAction> actions(PracticePlace place, Acting viewer) {
        return PlaceTransitions.TABLE.actions(place.state(), viewer.kind());
    }

    private List<String> taskNames(PlaceCard card, Language language) {
        return card.tasks().stream().map(code -> label(code, language)).toList();
    }

    private Map<String, String> labels(Need need, Language language) {
        Map<String, String> labels = new TreeMap<>();
        need.tasks().stream()
                .map(Need.Task::task)
                .flatMap(task -> Optional.ofNullable(task).stream())
                .forEach(code -> labels.put(code, label(code, language)));
        need.credentials().demands().stream()
                .map(NeedDemands.Credential::credential)
                .forEach(code -> labels.put(code, label(code, language)));
        return labels;
    }

    private String label(String code, Language language) {
        return concepts.byCode(code).map(concept -> concept.label(language)).orElse(code);
    }
}
