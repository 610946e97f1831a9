package no.innpass.followup;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.PlacementState;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What every step of a follow-up contact does alike: take plan and row, ask the table, log, store, tell. */
@Singleton
class Contacts {
    private final ContactRows rows;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    Contacts(ContactRows rows, Steps steps, Outbox outbox, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.steps = steps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional(TxType.MANDATORY)
    FollowUpContact locked(UUID id) {
        FollowUpContact contact = rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        rows.lockPlan(contact.placementId());
        return rows.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** @throws Refused STEP_REFUSED */
    FollowUpContact take(FollowUpContact contact, ContactAction action, Actor actor, @Nullable MissCause cause) {
        ContactState next = steps.take(
                ContactTable.STEPS, contact.id(), contact.state(), action, actor, cause == null ? null : cause.name());
        return stored(contact.in(next, cause));
    }

    FollowUpContact cancelBySystem(FollowUpContact contact, MissCause cause) {
        ContactState next = steps.takeBySystem(
                ContactTable.STEPS, contact.id(), contact.state(), ContactAction.CANCEL, cause.name());
        return stored(contact.in(next, cause));
    }

    private FollowUpContact stored(FollowUpContact after) {
        FollowUpContact stored = rows.update(after);
        outbox.append(new FollowUpContactMoved(stored.id(), stored.state()));
        return stored;
    }

    /**
     * Plans a contact in the row of the plan; on a day on which the party has a planned one already, that one stays the only one.
     * Of BOTH the one who has none is left.
     *
     * @param actor null when the rule plans it
     * @param from the contact that this one follows from; null for one of the rhythm
     */
    Optional<FollowUpContact> plan(
            FollowedPlacement placement,
            PlannedContact planned,
            @Nullable Actor actor,
            @Nullable FollowUpContact from) {
        Optional<ContactParty> left = uncovered(placement.id(), planned.date(), planned.party());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        UUID id = ids.next();
        ContactState state = actor == null
                ? steps.takeBySystem(ContactTable.STEPS, id, null, ContactAction.PLAN, null)
                : steps.take(ContactTable.STEPS, id, null, ContactAction.PLAN, actor, null);
        return Optional.of(rows.save(new FollowUpContact(
                id,
                placement.id(),
                planned.date(),
                left.get(),
                planned.kind(),
                planned.channel(),
                state,
                placement.responsibleId(),
                placement.deputyId(),
                null,
                from == null ? null : from.id(),
                0,
                clock.now(),
                null)));
    }

    /** Who of a party has no planned contact on that day yet; empty when nobody is left. */
    private Optional<ContactParty> uncovered(UUID placementId, LocalDate date, ContactParty party) {
        if (!isTaken(placementId, date, party)) {
            return Optional.of(party);
        }
        return party != ContactParty.BOTH
                ? Optional.empty()
                : Stream.of(ContactParty.CANDIDATE, ContactParty.EMPLOYER)
                        .filter(one -> !isTaken(placementId, date, one))
                        .findFirst();
    }

    /** Somebody of this party has a planned contact on that day already. */
    boolean isTaken(UUID placementId, LocalDate date, ContactParty party) {
        return rows.findByPlacementIdAndStateOrderByDate(placementId, ContactState.PLANNED).stream()
                .anyMatch(contact ->
                        contact.date().equals(date) && contact.party().overlaps(party));
    }

    boolean hasPlanned(UUID placementId) {
        return !rows.findByPlacementIdAndStateOrderByDate(placementId, ContactState.PLANNED)
                .isEmpty();
    }

    /** @throws Refused DAY_TAKEN */
    void requireFree(UUID placementId, LocalDate date, ContactParty party) {
        if (isTaken(placementId, date, party)) {
            throw new Refused(new FollowUpProblem.DayTaken());
        }
    }

    /** Only what is to come or goes on has planned contacts; @throws Refused STEP_REFUSED */
    static void requireOpen(FollowedPlacement placement, ContactAction action) {
        if (placement.state() != PlacementState.PLANNED && placement.state() != PlacementState.ACTIVE) {
            throw new Refused(new CommonProblem.StepRefused(
                    action.name(), placement.state().name()));
        }
    }
}
