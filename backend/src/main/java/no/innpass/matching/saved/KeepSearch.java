package no.innpass.matching.saved;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.innpass.matching.search.StopWords;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.ETags;

/** Keeps, changes and drops the searches of one member of staff; nobody sees another's. */
@Singleton
class KeepSearch {
    private static final int MOST = 50;

    private final SavedSearchRows rows;
    private final StopWords stopWords;
    private final Ids ids;
    private final Clock clock;

    KeepSearch(SavedSearchRows rows, StopWords stopWords, Ids ids, Clock clock) {
        this.rows = rows;
        this.stopWords = stopWords;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    List<SavedSearch> mine(Actor actor) {
        return rows.of(owner(actor));
    }

    /** @throws Refused SEARCH_NAME_TAKEN, TOO_MANY_SEARCHES, NOT_A_SEARCH */
    @Transactional
    SavedSearch keep(Actor actor, SavedSearchRequest asked) {
        List<SavedSearch> others = rows.of(owner(actor));
        if (others.size() >= MOST) {
            throw new Refused(new SavedSearchProblem.TooMany(MOST));
        }
        SavedSearch search = checked(
                new SavedSearch(
                        ids.next(), owner(actor), asked.side(), asked.name().strip(), asked.asked(), 1),
                others);
        rows.insert(search, clock.instant());
        return search;
    }

    /** @throws Refused CONFLICT when it has changed since it was read, NOT_FOUND for another's */
    @Transactional
    SavedSearch change(Actor actor, UUID id, SavedSearchRequest asked, long version) {
        SavedSearch before = find(actor, id);
        ETags.requireSame(version, before.version());
        SavedSearch search = checked(
                new SavedSearch(
                        id, before.owner(), asked.side(), asked.name().strip(), asked.asked(), before.version() + 1),
                rows.of(before.owner()));
        rows.update(search, clock.instant());
        return search;
    }

    /** Says what to ask, and that it is still in use. */
    @Transactional
    SavedSearch open(Actor actor, UUID id) {
        SavedSearch search = find(actor, id);
        rows.used(id, clock.instant());
        return search;
    }

    @Transactional
    void drop(Actor actor, UUID id) {
        rows.delete(find(actor, id).id());
    }

    private SavedSearch find(Actor actor, UUID id) {
        return rows.lock(id, owner(actor)).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private SavedSearch checked(SavedSearch search, List<SavedSearch> others) {
        if (!stopWords.in(words(search.asked())).isEmpty()) {
            throw new Refused(new SavedSearchProblem.NotASearch());
        }
        boolean taken = others.stream()
                .anyMatch(other -> !other.id().equals(search.id())
                        && other.side() == search.side()
                        && other.name().equalsIgnoreCase(search.name()));
        if (taken) {
            throw new Refused(new SavedSearchProblem.NameTaken());
        }
        return search;
    }

    /** What is typed in the link, as it is read; a link that cannot be read is no search. */
    private static String words(String asked) {
        try {
            return URLDecoder.decode(asked, StandardCharsets.UTF_8).replaceAll("[&=]", " ");
        } catch (IllegalArgumentException broken) {
            throw new Refused(new SavedSearchProblem.NotASearch());
        }
    }

    private static UUID owner(Actor actor) {
        return actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
