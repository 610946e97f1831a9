package no.innpass.candidate.profile;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innpass.platform.time.Ids;

/**
 * Phrases for which the writer found no code (CAN-04), for those who keep the taxonomy. Without the person: the same phrase from two
 * people is one row, counted.
 */
@Singleton
class CatalogueQueue {
    private record Phrase(String kind, String text) {}

    private final JdbcOperations jdbc;
    private final Ids ids;

    CatalogueQueue(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** @param sections of one or more people; a phrase counts once for each section that has it */
    void offer(List<Section> sections, Instant now) {
        Map<Phrase, Integer> phrases = new LinkedHashMap<>();
        sections.forEach(
                section -> phrases(section).distinct().forEach(phrase -> phrases.merge(phrase, 1, Integer::sum)));
        if (phrases.isEmpty()) {
            return;
        }
        jdbc.prepareStatement("""
                insert into catalogue_queue as q (id, kind, phrase, first_at, last_at, times) values (?, ?, ?, ?, ?, ?)
                on conflict (kind, phrase) do update set last_at = excluded.last_at, times = q.times + excluded.times""", statement -> {
            OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
            for (Map.Entry<Phrase, Integer> one : phrases.entrySet()) {
                statement.setObject(1, ids.next());
                statement.setString(2, one.getKey().kind());
                statement.setString(3, one.getKey().text());
                statement.setObject(4, at);
                statement.setObject(5, at);
                statement.setInt(6, one.getValue());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    private static Stream<Phrase> phrases(Section section) {
        return switch (section) {
            case SkillsSection skills ->
                skills.resources().stream()
                        .flatMap(fact -> Stream.ofNullable(fact.phrase()))
                        .map(text -> new Phrase("RESOURCE", text));
            case CertificatesSection certificates ->
                certificates.credentials().stream()
                        .flatMap(fact -> Stream.ofNullable(fact.phrase()))
                        .map(text -> new Phrase("CREDENTIAL", text));
            case WishesSection wishes ->
                wishes.wishes().stream()
                        .flatMap(fact -> Stream.ofNullable(fact.phrase()))
                        .map(text -> new Phrase("WISH", text));
            default -> Stream.empty();
        };
    }
}
