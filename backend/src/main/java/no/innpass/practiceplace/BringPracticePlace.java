package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.linter.FreeTexts;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionLog;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.Upserted;
import org.jspecify.annotations.Nullable;

/**
 * Brings a place in from a file, by its outside reference. The guards of each state hold as by hand; the steps are logged as taken by
 * the system for IMPORT, since nobody in the file is a login. A place that stands further than the file says stays there.
 */
@Singleton
class BringPracticePlace {
    private static final String REASON = "IMPORT";

    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final NeedRules rules;
    private final FreeTexts texts;
    private final DraftPracticePlace draft;
    private final EditNeed editNeed;
    private final Freshness freshness;
    private final PackPlaceFacts pack;
    private final TransitionLog log;
    private final Outbox outbox;
    private final BusinessClock clock;

    BringPracticePlace(
            Workplaces workplaces,
            PracticePlaceRows places,
            NeedRules rules,
            FreeTexts texts,
            DraftPracticePlace draft,
            EditNeed editNeed,
            Freshness freshness,
            PackPlaceFacts pack,
            TransitionLog log,
            Outbox outbox,
            BusinessClock clock) {
        this.workplaces = workplaces;
        this.places = places;
        this.rules = rules;
        this.texts = texts;
        this.draft = draft;
        this.editNeed = editNeed;
        this.freshness = freshness;
        this.pack = pack;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused as the steps by hand do; CONFLICT when the reference belongs to a place elsewhere */
    @Transactional(Transactional.TxType.MANDATORY)
    Upserted bring(PlaceEntry entry) {
        texts.require(entry.place());
        WorkplaceCard workplace =
                workplaces.find(entry.workplace()).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Optional<PracticePlace> known = places.byExternalRef(entry.externalRef());
        if (known.isEmpty()) {
            rules.check(entry.place(), "");
            UUID id = draft.begin(workplace, entry.externalRef(), entry.place(), Acting.SYSTEM);
            log(id, null, PlaceAction.DRAFT, PlaceState.DRAFT);
            advance(places.find(id).orElseThrow(), entry, workplace);
            pack.pack(places.find(id).orElseThrow(), entry.place().need(), workplace);
            return Upserted.created(id);
        }
        PracticePlace before = known.get();
        if (!before.workplaceId().equals(entry.workplace())) {
            throw new Refused(new CommonProblem.Conflict());
        }
        boolean changed = editNeed.change(before, entry.place(), Acting.SYSTEM);
        boolean advanced = advance(changed ? places.find(before.id()).orElseThrow() : before, entry, workplace);
        if (advanced) {
            pack.pack(before.id());
        }
        return Upserted.changed(before.id(), changed || advanced);
    }

    private boolean advance(PracticePlace place, PlaceEntry entry, WorkplaceCard workplace) {
        boolean submits = entry.state() != PlaceState.DRAFT && place.state() == PlaceState.DRAFT;
        if (submits) {
            if (!entry.asKnown()) {
                PlaceGuards.submittable(entry.place().need(), workplace);
            }
            places.submit(place.id());
            log(place.id(), PlaceState.DRAFT, PlaceAction.SUBMIT, PlaceState.SUBMITTED);
            outbox.append(new PracticePlacePosted(place.id()));
        }
        boolean told = !entry.asKnown() || entry.confirmedAt() != null;
        boolean confirms = entry.state() != PlaceState.DRAFT && told && isNews(place, entry.confirmedAt());
        if (confirms) {
            places.confirm(place.id(), Objects.requireNonNullElseGet(entry.confirmedAt(), clock::now));
        }
        PracticePlace now = submits || confirms ? places.find(place.id()).orElseThrow() : place;
        boolean publishes = entry.state() == PlaceState.PUBLISHED && now.state() == PlaceState.SUBMITTED;
        if (publishes) {
            PlaceGuards.publishable(now, workplace, workplaces.isClosed(workplace.id()));
            places.publish(place.id());
            log(place.id(), PlaceState.SUBMITTED, PlaceAction.APPROVE, PlaceState.PUBLISHED);
            outbox.append(new PracticePlacePublished(place.id()));
        }
        boolean revives = confirms
                && now.state() == PlaceState.PAUSED
                && now.seatsTaken() < now.positions()
                && freshness.isFresh(now.confirmedAt());
        if (revives) {
            PlaceGuards.revivable(workplace, workplaces.isClosed(workplace.id()));
            places.state(place.id(), PlaceState.PUBLISHED);
            log(place.id(), PlaceState.PAUSED, PlaceAction.REVIVE, PlaceState.PUBLISHED);
            outbox.append(new PracticePlaceRevived(place.id()));
        }
        return submits || confirms || publishes;
    }

    /** A later "still valid", or the first for the version in force. */
    private static boolean isNews(PracticePlace place, @Nullable Instant confirmedAt) {
        return !place.isConfirmed()
                || place.confirmedAt() == null
                || (confirmedAt != null && confirmedAt.isAfter(place.confirmedAt()));
    }

    private void log(UUID id, @Nullable PlaceState from, PlaceAction action, PlaceState to) {
        log.record("place", id, from, action, to, ActorKind.SYSTEM, null, REASON);
    }
}
