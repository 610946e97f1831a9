package no.innpass.candidate;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.time.BusinessClock;

/** What the search index may hold: it is filled by itself, so it asks for the basis as every job does (PRI-06). Joins the transaction. */
@Singleton
class ForIndex {
    private final IndexedRows rows;
    private final IndexedPages pages;
    private final LawfulPeople lawful;
    private final BusinessClock clock;

    ForIndex(IndexedRows rows, IndexedPages pages, LawfulPeople lawful, BusinessClock clock) {
        this.rows = rows;
        this.pages = pages;
        this.lawful = lawful;
        this.clock = clock;
    }

    List<IndexedCandidate> find(Collection<UUID> ids) {
        return lawful(rows.find(ids, clock.today()));
    }

    /** Empty only when there is nobody left, also where a whole page has no basis. */
    List<IndexedCandidate> after(Optional<UUID> last, int limit) {
        List<IndexedCandidate> page = pages.after(last, limit, clock.today());
        List<IndexedCandidate> found = lawful(page);
        while (found.isEmpty() && !page.isEmpty()) {
            page = pages.after(Optional.of(id(page.getLast())), limit, clock.today());
            found = lawful(page);
        }
        return found;
    }

    private List<IndexedCandidate> lawful(List<IndexedCandidate> page) {
        Set<UUID> people = Set.copyOf(lawful.of(
                ProcessingPurpose.FIND_PLACES, page.stream().map(ForIndex::id).toList()));
        return page.stream().filter(one -> people.contains(id(one))).toList();
    }

    private static UUID id(IndexedCandidate candidate) {
        return candidate.facts().id();
    }
}
