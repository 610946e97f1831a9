package no.innpass.candidate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/**
 * What {@link IndexedRows} reads of some people, read of everybody in pages: each table is asked once for a range of ids, and not once
 * for each person. A protected identity is not for the index (PRI-19).
 */
@Singleton
class IndexedPages {
    /**
     * The length of a page stands in the text: of a parameter PostgreSQL assumes that it is a tenth of everybody, and then goes through all of
     * them for each page.
     */
    private static final String PAGE = """
            select c.id, c.office_id, f.facts
            from (select id, office_id from candidate where not protected_identity and id > ? order by id limit %d) c
            join candidate_facts f on f.candidate_id = c.id order by c.id""";

    /** The two parameters are the first id, not included, and the last, included. */
    private static final String OF_PAGE = " candidate_id > ? and candidate_id <= ?";

    private static final String PROVIDERS =
            "select candidate_id, provider_id as value from candidate_provider where" + OF_PAGE;
    private static final String PHRASES = "select candidate_id, phrase as value from candidate_resource where" + OF_PAGE
            + " and ended_at is null and phrase is not null order by phrase";
    private static final String SUMMERS =
            "select candidate_id from candidate_hours where" + OF_PAGE + " and ended_at is null and summer";
    private static final String CARDS =
            "select candidate_id from consent n where" + OF_PAGE + " and " + IndexedRows.CARD_IN_FORCE;

    private final Rows rows;

    IndexedPages(Rows rows) {
        this.rows = rows;
    }

    private record Row(UUID id, UUID office, byte[] facts) {}

    /** What is told of one person in one row of a table. */
    private record Told<T>(UUID candidate, T value) {}

    /** In the order of the ids, from the first one after the given; at most {@code limit}. */
    List<IndexedCandidate> after(Optional<UUID> last, int limit, LocalDate today) {
        UUID from = last.orElse(new UUID(0, 0));
        List<Row> page = rows.list(
                PAGE.formatted(limit),
                row -> new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3)),
                from);
        if (page.isEmpty()) {
            return List.of();
        }
        UUID upTo = page.getLast().id();
        Map<UUID, List<UUID>> providers = told(PROVIDERS, UUID.class, from, upTo);
        Map<UUID, List<String>> phrases = told(PHRASES, String.class, from, upTo);
        Set<UUID> summers = people(SUMMERS, from, upTo);
        Set<UUID> cards = people(CARDS, from, upTo, today);
        return page.stream()
                .map(row -> new IndexedCandidate(
                        CandidateFacts.unpack(row.facts()),
                        new CandidateVisibility(
                                row.office(),
                                providers.getOrDefault(row.id(), List.of()),
                                false,
                                cards.contains(row.id())),
                        new Findable(summers.contains(row.id()), phrases.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private <T> Map<UUID, List<T>> told(String sql, Class<T> type, Object... parameters) {
        return rows
                .list(
                        sql,
                        row -> new Told<>(row.getObject("candidate_id", UUID.class), row.getObject("value", type)),
                        parameters)
                .stream()
                .collect(groupingBy(Told::candidate, mapping(Told::value, toList())));
    }

    private Set<UUID> people(String sql, Object... parameters) {
        return new HashSet<>(rows.list(sql, row -> row.getObject("candidate_id", UUID.class), parameters));
    }
}
