package no.innpass.followup;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.placement.AgreementContent;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.PlacementState;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Logs a held contact (FUP-07). The next date becomes a planned contact with the same party, unless one is planned for that day. */
@Singleton
class RecordFollowUpContact {
    private final Contacts contacts;
    private final Placements placements;
    private final RecordRows records;
    private final RecordLists lists;
    private final WorkingDays workingDays;
    private final Ids ids;
    private final BusinessClock clock;

    RecordFollowUpContact(
            Contacts contacts,
            Placements placements,
            RecordRows records,
            RecordLists lists,
            WorkingDays workingDays,
            Ids ids,
            BusinessClock clock) {
        this.contacts = contacts;
        this.placements = placements;
        this.records = records;
        this.lists = lists;
        this.workingDays = workingDays;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_COMPLETE with a field for each thing to mend */
    @Transactional
    FollowUpContact record(UUID contactId, RecordContactRequest request, Actor actor) {
        FollowUpContact contact = contacts.locked(contactId);
        FollowedPlacement placement = placements.requireStaff(contact.placementId(), actor);
        FollowUpContact held = contacts.take(contact, ContactAction.RECORD, actor, null);
        ContactChannel channel = Objects.requireNonNullElse(request.channel(), contact.channel());
        @Nullable LocalDate next = request.nextOn() == null ? null : workingDays.onOrAfter(request.nextOn());
        check(request, channel, next, placement);
        UUID recordId = ids.next();
        records.save(row(recordId, contact, channel, request, next, actor));
        lists.add(recordId, request);
        if (next != null) {
            contacts.plan(
                    placement,
                    new PlannedContact(next, contact.party(), ContactKind.EXTRA, ContactChannel.PHONE),
                    actor,
                    contact);
        }
        return held;
    }

    private void check(
            RecordContactRequest request,
            ContactChannel channel,
            @Nullable LocalDate next,
            FollowedPlacement placement) {
        Set<UUID> goals = placements.goals(placement.agreementId()).stream()
                .map(AgreementContent.Goal::id)
                .collect(toSet());
        Set<UUID> items = placements.trainingItems(placement.agreementId()).stream()
                .map(AgreementContent.TrainingItem::id)
                .collect(toSet());
        RecordCheck.Frame frame = new RecordCheck.Frame(
                clock.today(), placement.startsOn(), placement.endsOn(), mayBeLast(request, placement));
        List<FieldProblem> wrong = RecordCheck.wrong(request, channel, next, goals, items, frame);
        if (!wrong.isEmpty()) {
            throw new Refused(new FollowUpProblem.NotComplete(wrong));
        }
    }

    /** A running placement keeps a next date (HR-12), unless it is about to end or no working day is left of it. */
    private boolean mayBeLast(RecordContactRequest request, FollowedPlacement placement) {
        boolean ending = request.result() == ContactResult.STOP || request.result() == ContactResult.JOB;
        return placement.state() != PlacementState.ACTIVE
                || ending
                || contacts.hasPlanned(placement.id())
                || workingDays.onOrAfter(clock.today().plusDays(1)).isAfter(placement.endsOn());
    }

    private ContactRecord row(
            UUID id,
            FollowUpContact contact,
            ContactChannel channel,
            RecordContactRequest request,
            @Nullable LocalDate next,
            Actor actor) {
        Set<ContactTopic> topics = Objects.requireNonNullElse(request.topics(), Set.of());
        return new ContactRecord(
                id,
                contact.id(),
                request.heldOn(),
                channel,
                Objects.requireNonNullElse(request.trigger(), ContactTrigger.ROUTINE),
                Objects.requireNonNullElse(request.madeBy(), MadeBy.NAV),
                topics.stream().sorted().map(Enum::name).toList(),
                request.candidateWords(),
                request.employerWords(),
                request.trainingShare(),
                request.hiringAnswer(),
                request.result(),
                next,
                request.lastContact(),
                actor.loginId(),
                clock.now(),
                null);
    }
}
