package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.organisation.Staff;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The follow-up of one placement, in the form of each audience. */
@Singleton
class ShowFollowUp {
    private static final int OFTEN = 2;

    private final Placements placements;
    private final PlanRows plans;
    private final ContactRows rows;
    private final RecordRows records;
    private final RecordLists lists;
    private final Limits limits;
    private final Staff staff;
    private final BusinessClock clock;

    ShowFollowUp(
            Placements placements,
            PlanRows plans,
            ContactRows rows,
            RecordRows records,
            RecordLists lists,
            Limits limits,
            Staff staff,
            BusinessClock clock) {
        this.placements = placements;
        this.plans = plans;
        this.rows = rows;
        this.records = records;
        this.lists = lists;
        this.limits = limits;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND, also while nothing is planned */
    @Transactional
    FollowUpView toStaff(UUID placementId, Actor actor) {
        FollowedPlacement placement = placements.requireStaff(placementId, actor);
        Plan plan = plans.findById(placementId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        List<FollowUpContact> contacts = rows.findByPlacementIdOrderByDateAscAndIdAsc(placementId);
        return new FollowUpView(
                placementId,
                placement.state(),
                plan.level(),
                plan.startsOn(),
                plan.endsOn(),
                views(contacts, actor),
                placements.goals(placement.agreementId()),
                placements.trainingItems(placement.agreementId()));
    }

    @Transactional
    FollowUpContactView contact(UUID contactId, Actor actor) {
        FollowUpContact contact = rows.findById(contactId).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        placements.requireStaff(contact.placementId(), actor);
        return views(List.of(contact), actor).getFirst();
    }

    /** The dates of one party. */
    @Transactional
    List<PartyContactView> toParty(UUID placementId, ContactParty party, Actor actor) {
        placements.requireParty(placementId, actor);
        return rows.findByPlacementIdOrderByDateAscAndIdAsc(placementId).stream()
                .filter(contact -> contact.party().includes(party))
                .map(PartyContactView::of)
                .toList();
    }

    private List<FollowUpContactView> views(List<FollowUpContact> contacts, Actor actor) {
        Set<UUID> ids = contacts.stream().map(FollowUpContact::id).collect(Collectors.toSet());
        Map<UUID, ContactRecord> held = ids.isEmpty()
                ? Map.of()
                : records.findByContactIdInAndWithdrawnAtIsNull(ids).stream()
                        .collect(Collectors.toMap(ContactRecord::contactId, Function.identity()));
        Map<UUID, String> names = staff.names(
                contacts.stream().map(FollowUpContact::responsibleId).collect(Collectors.toSet()));
        Function<LocalDate, Urgency> urgency = limits.on(clock.today());
        return contacts.stream()
                .map(contact ->
                        view(contact, held.get(contact.id()), names.get(contact.responsibleId()), urgency, actor))
                .toList();
    }

    private FollowUpContactView view(
            FollowUpContact contact,
            @Nullable ContactRecord record,
            @Nullable String responsible,
            Function<LocalDate, Urgency> urgency,
            Actor actor) {
        return new FollowUpContactView(
                contact.id(),
                contact.placementId(),
                contact.date(),
                contact.party(),
                contact.kind(),
                contact.channel(),
                contact.state(),
                contact.state() == ContactState.PLANNED ? urgency.apply(contact.date()) : null,
                contact.cause(),
                contact.moves() >= OFTEN,
                responsible,
                Steps.open(ContactTable.STEPS, contact.state(), actor),
                record == null ? null : view(record));
    }

    private FollowUpContactView.RecordView view(ContactRecord record) {
        return new FollowUpContactView.RecordView(
                record.heldOn(),
                record.channel(),
                record.trigger(),
                record.madeBy(),
                record.topics().stream().map(ContactTopic::valueOf).toList(),
                record.candidateWords(),
                record.employerWords(),
                record.trainingShare(),
                record.hiringAnswer(),
                lists.goals(record.id()),
                lists.items(record.id()),
                lists.actions(record.id()),
                record.result(),
                record.nextOn(),
                record.lastContact(),
                record.recordedAt());
    }
}
