package no.innpass.process.importing;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.CandidateImport;
import no.innpass.candidate.ImportedCandidate;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.employer.AddWorkplaceRequest;
import no.innpass.employer.Employers;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.office.ImportOffices;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceEntry;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.FactState;
import no.innpass.shared.Upserted;
import org.jspecify.annotations.Nullable;

/** Hands rows to the door of their room, in the caller's transaction; one outcome for each, in the same order. */
@Singleton
class StoreItems {
    private final ImportOffices offices;
    private final Employers employers;
    private final Workplaces workplaces;
    private final StoreSeen storeSeen;
    private final PracticePlaces places;
    private final CandidateImport candidates;

    StoreItems(
            ImportOffices offices,
            Employers employers,
            Workplaces workplaces,
            StoreSeen storeSeen,
            PracticePlaces places,
            CandidateImport candidates) {
        this.offices = offices;
        this.employers = employers;
        this.workplaces = workplaces;
        this.storeSeen = storeSeen;
        this.places = places;
        this.candidates = candidates;
    }

    /** Ids of what this run has met, by number. */
    static final class Known {
        private final Map<String, UUID> employers = new HashMap<>();
        private final Map<String, UUID> workplaces = new HashMap<>();
    }

    List<Upserted> storeOffices(List<ImportPlan.OfficeItem> items) {
        return items.stream().map(item -> offices.put(item.office())).toList();
    }

    List<Upserted> storeEmployers(List<ImportPlan.EmployerItem> items, Known known) {
        return items.stream().map(item -> store(item, known)).toList();
    }

    private Upserted store(ImportPlan.EmployerItem item, Known known) {
        Upserted stored = employers.put(item.employer());
        known.employers.put(item.employer().organisationNumber(), stored.id());
        return stored;
    }

    List<Upserted> storeWorkplaces(List<ImportPlan.WorkplaceItem> items, Known known) {
        return items.stream().map(item -> store(item, known)).toList();
    }

    private Upserted store(ImportPlan.WorkplaceItem item, Known known) {
        UUID employer = requireNonNull(known.employers.get(item.employerNumber()));
        Upserted stored =
                workplaces.put(new AddWorkplaceRequest(employer, item.number(), item.owner(), null, item.workplace()));
        known.workplaces.put(item.number(), stored.id());
        storeSeen.store(stored.id(), item.seen());
        return stored;
    }

    List<Upserted> storePlaces(List<ImportPlan.PlaceItem> items, Known known) {
        return items.stream().map(item -> places.put(entry(item, known))).toList();
    }

    private PlaceEntry entry(ImportPlan.PlaceItem item, Known known) {
        @Nullable LocalDate confirmed = item.confirmedOn();
        return new PlaceEntry(
                item.reference(),
                workplace(item.workplaceNumber(), known),
                item.place(),
                item.state(),
                confirmed == null
                        ? null
                        : confirmed.atStartOfDay(BusinessClock.ZONE).toInstant(),
                item.asKnown());
    }

    List<Upserted> storeCandidates(List<ImportPlan.CandidateItem> items, Known known) {
        return candidates.upsert(
                items.stream().map(item -> withWorkplaces(item, known)).toList());
    }

    private ImportedCandidate withWorkplaces(ImportPlan.CandidateItem item, Known known) {
        ImportedCandidate candidate = item.candidate();
        return item.wishedWorkplaces().isEmpty() && item.vetoedWorkplaces().isEmpty()
                ? candidate
                : candidate.withSections(candidate.sections().stream()
                        .map(section -> withWorkplaces(section, item, known))
                        .toList());
    }

    /** Wished workplaces go first, the other wishes move down. */
    private Section withWorkplaces(Section section, ImportPlan.CandidateItem item, Known known) {
        if (!(section instanceof WishesSection wishes)) {
            return section;
        }
        List<WishesSection.Wish> all = new ArrayList<>();
        item.wishedWorkplaces()
                .forEach(number -> all.add(workplace(WishesSection.Kind.WANT, all.size() + 1, number, known)));
        int before = all.size();
        wishes.wishes().forEach(wish -> all.add(wish.movedDown(before)));
        item.vetoedWorkplaces().forEach(number -> all.add(workplace(WishesSection.Kind.VETO, null, number, known)));
        return new WishesSection(FactState.VALUE, all, null);
    }

    private WishesSection.Wish workplace(WishesSection.Kind kind, @Nullable Integer rank, String number, Known known) {
        return new WishesSection.Wish(kind, rank, null, null, workplace(number, known), null, null);
    }

    private UUID workplace(String number, Known known) {
        return known.workplaces.computeIfAbsent(
                number, asked -> workplaces.byNumber(asked).orElseThrow());
    }
}
