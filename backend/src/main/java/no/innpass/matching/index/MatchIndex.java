package no.innpass.matching.index;

import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.engine.Engine;
import no.innpass.matching.engine.Finder;
import no.innpass.matching.engine.lucene.LuceneIndex;
import no.innpass.matching.term.Document;
import no.innpass.platform.outbox.DatabaseIdentity;
import no.innpass.platform.outbox.Position;
import no.innpass.practiceplace.PracticePlaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Both sides' documents. Changes come from one thread, the consumer of events; queries from any.
 *
 * <p>A change is told by id alone: the facts are read anew, so that it does not matter how often or in which order it is told. What
 * is told becomes visible to queries at once and durable within a second; after a crash the events since the last commit come again.
 */
@Singleton
public class MatchIndex {
    private static final Logger LOG = LoggerFactory.getLogger(MatchIndex.class);
    /** Goes up when documents are filled another way: an index of an earlier layout is rebuilt. */
    static final String LAYOUT = "13";

    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final int PAGE = 1_000;

    private final Candidates candidates;
    private final PracticePlaces places;
    private final WriteDocuments write;
    private final Clock clock;
    private final LuceneIndex candidateIndex;
    private final LuceneIndex placeIndex;
    /** What an index must have been written with to go on from: its position means something in this database only. */
    private final String layout;

    private Position reached;
    private Instant committedAt = Instant.EPOCH;

    MatchIndex(
            Candidates candidates,
            PracticePlaces places,
            WriteDocuments write,
            DatabaseIdentity identity,
            Clock clock,
            @Property(name = "innpass.home") Path home) {
        this.candidates = candidates;
        this.places = places;
        this.write = write;
        this.clock = clock;
        Path folder = home.resolve("index");
        candidateIndex = IndexFiles.open(folder.resolve("candidates"), CandidateFields.RANDOM, CandidateFields.order());
        placeIndex = IndexFiles.open(folder.resolve("places"), PlaceFields.RANDOM, PlaceFields.AREA);
        layout = LAYOUT + " of " + identity.current();
        reached = earlier(committed(candidateIndex), committed(placeIndex));
    }

    public Engine candidates() {
        return candidateIndex;
    }

    public Engine places() {
        return placeIndex;
    }

    public Finder findCandidates() {
        return candidateIndex;
    }

    public Finder findPlaces() {
        return placeIndex;
    }

    /** Up to where events are in; {@link Position#START} for an index that must be rebuilt. */
    public Position reached() {
        return reached;
    }

    /** Reads the facts of these candidates and places anew; one that is gone, or not listed, leaves the index. */
    public void changed(Collection<UUID> candidateIds, Collection<UUID> placeIds, Position upTo) {
        Set<UUID> gone = new HashSet<>(candidateIds);
        for (IndexedCandidate candidate : candidates.forIndex(candidateIds)) {
            gone.remove(candidate.facts().id());
            candidateIndex.put(candidate.facts().id(), write.of(candidate));
        }
        gone.forEach(candidateIndex::remove);
        Set<UUID> closed = new HashSet<>(placeIds);
        for (WriteDocuments.Written place : write.of(places.facts(placeIds).values())) {
            Document document = place.document();
            if (document != null) {
                closed.remove(place.id());
                placeIndex.put(place.id(), document);
            }
        }
        closed.forEach(placeIndex::remove);
        refresh();
        reached = upTo;
        if (!clock.instant().isBefore(committedAt.plus(COMMIT_EVERY))) {
            commit();
        }
    }

    /**
     * Makes both sides anew from the packed facts. Queries see the old documents until it is done.
     *
     * @param from position before the first fact is read: events after it come again
     */
    public void rebuild(Position from) {
        long started = clock.millis();
        candidateIndex.removeAll();
        placeIndex.removeAll();
        int people = RebuildPages.each(
                last -> candidates.forIndex(last, PAGE),
                candidate -> candidate.facts().id(),
                candidate -> candidateIndex.add(candidate.facts().id(), write.of(candidate)));
        int listed = RebuildPages.each(
                last -> write.of(places.factsAfter(last.orElse(new UUID(0, 0)), PAGE)),
                WriteDocuments.Written::id,
                place -> {
                    Document document = place.document();
                    if (document != null) {
                        placeIndex.add(place.id(), document);
                    }
                });
        refresh();
        candidateIndex.gather();
        placeIndex.gather();
        refresh();
        reached = from;
        commit();
        LOG.info(
                "The index was made anew: {} candidates, {} places read, {} ms",
                people,
                listed,
                clock.millis() - started);
    }

    /** Makes everything so far durable, with the position it reaches. */
    public void commit() {
        candidateIndex.commit(reached.toString(), layout);
        placeIndex.commit(reached.toString(), layout);
        committedAt = clock.instant();
    }

    @PreDestroy
    void close() {
        if (!reached.equals(Position.START)) {
            commit();
        }
        candidateIndex.close();
        placeIndex.close();
    }

    private void refresh() {
        candidateIndex.refresh();
        placeIndex.refresh();
    }

    private Position committed(LuceneIndex index) {
        return index.committed(layout).map(Position::parse).orElse(Position.START);
    }

    private static Position earlier(Position one, Position other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
