package no.innpass.process;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.CandidateCreated;
import no.innpass.candidate.CandidateErased;
import no.innpass.candidate.CandidateMerged;
import no.innpass.candidate.CandidateMoved;
import no.innpass.candidate.ReadinessChanged;
import no.innpass.candidate.ResourceProfileChanged;
import no.innpass.candidate.consent.ConsentGiven;
import no.innpass.candidate.consent.ConsentWithdrawn;
import no.innpass.employer.WorkplaceLightChanged;
import no.innpass.matching.index.MatchIndex;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.outbox.StoredEvent;
import no.innpass.practiceplace.NeedEdited;
import no.innpass.practiceplace.PlaceFactsChanged;
import no.innpass.practiceplace.PracticePlaceClosed;
import no.innpass.practiceplace.PracticePlacePosted;
import no.innpass.practiceplace.PracticePlacePublished;
import no.innpass.practiceplace.PracticePlaces;

/**
 * Keeps the search index behind the events. The position lies in the index's own commit, so that an index that is missing, old,
 * of another database, ahead of this one, or thrown away is made anew by itself (decision 0003).
 */
@Singleton
class FollowIndex implements OutboxConsumer {
    private static final Set<String> CANDIDATE_KINDS = kinds(
            CandidateCreated.class,
            CandidateErased.class,
            CandidateMerged.class,
            CandidateMoved.class,
            ReadinessChanged.class,
            ResourceProfileChanged.class);
    private static final Set<String> PLACE_KINDS = kinds(
            NeedEdited.class,
            PlaceFactsChanged.class,
            PracticePlacePosted.class,
            PracticePlacePublished.class,
            PracticePlaceClosed.class);

    private final MatchIndex index;
    private final Outbox outbox;
    private final PackAnew packAnew;
    private final PracticePlaces practicePlaces;

    FollowIndex(MatchIndex index, Outbox outbox, PackAnew packAnew, PracticePlaces practicePlaces) {
        this.index = index;
        this.outbox = outbox;
        this.packAnew = packAnew;
        this.practicePlaces = practicePlaces;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Position position() {
        packAnew.ifNeeded();
        Position horizon = outbox.horizon();
        if (index.reached().equals(Position.START) || index.reached().compareTo(horizon) > 0) {
            index.rebuild(horizon);
        }
        return index.reached();
    }

    @Override
    public void take(List<StoredEvent> events) {
        Set<UUID> candidates = new LinkedHashSet<>();
        Set<UUID> places = new LinkedHashSet<>();
        for (StoredEvent event : events) {
            if (CANDIDATE_KINDS.contains(event.kind())) {
                candidates.add(event.subject());
            } else if (PLACE_KINDS.contains(event.kind())) {
                places.add(event.subject());
            } else if (event.is(WorkplaceLightChanged.class)) {
                places.addAll(practicePlaces.at(event.subject()));
            } else if (event.is(ConsentGiven.class)) {
                candidates.add(outbox.read(event, ConsentGiven.class).candidateId());
            } else if (event.is(ConsentWithdrawn.class)) {
                candidates.add(outbox.read(event, ConsentWithdrawn.class).candidateId());
            }
        }
        index.changed(candidates, places, events.getLast().position());
    }

    @SafeVarargs
    private static Set<String> kinds(Class<? extends no.innpass.platform.outbox.OutboxEvent>... events) {
        return java.util.Arrays.stream(events)
                .map(Class::getSimpleName)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
