package no.innpass.followup;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.placement.AgreementContent;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.time.WorkingDays;

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
        check(request, channel, placement);
        UUID recordId = ids.next();
        records.save(row(recordId, contact, channel, request, actor));
        lists.add(recordId, request);
        if (request.nextOn() != null) {
            contacts.plan(
                    placement,
                    new PlannedContact(
                            workingDays.onOrAfter(request.nextOn()),
                            contact.party(),
                            ContactKind.EXTRA,
                            ContactChannel.PHONE),
                    actor,
                    contact);
        }
        return held;
    }

    private void check(RecordContactRequest request, ContactChannel channel, FollowedPlacement placement) {
        Set<UUID> goals = placements.goals(placement.agreementId()).stream()
                .map(AgreementContent.Goal::id)
                .collect(toSet());
        Set<UUID> items = placements.trainingItems(placement.agreementId()).stream()
                .map(AgreementContent.TrainingItem::id)
                .collect(toSet());
        List<FieldProblem> wrong = RecordCheck.wrong(request, channel, goals, items, clock.today(), placement.endsOn());
        if (!wrong.isEmpty()) {
            throw new Refused(new FollowUpProblem.NotComplete(wrong));
        }
    }

    private ContactRecord row(
            UUID id, FollowUpContact contact, ContactChannel channel, RecordContactRequest request, Actor actor) {
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
                request.nextOn(),
                request.lastContact(),
                actor.loginId(),
                clock.now(),
                null);
    }
}
