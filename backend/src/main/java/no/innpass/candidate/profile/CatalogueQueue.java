package no.innpass.candidate.profile;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

    void offer(Section section, Instant now) {
        List<Phrase> phrases = phrases(section).distinct().toList();
        if (phrases.isEmpty()) {
            return;
        }
        jdbc.prepareStatement("""
                insert into catalogue_queue as q (id, kind, phrase, first_at, last_at, times) values (?, ?, ?, ?, ?, 1)
                on conflict (kind, phrase) do update set last_at = excluded.last_at, times = q.times + 1""", statement -> {
            for (Phrase phrase : phrases) {
                UUID id = ids.next();
                OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
                statement.setObject(1, id);
                statement.setString(2, phrase.kind());
                statement.setString(3, phrase.text());
                statement.setObject(4, at);
                statement.setObject(5, at);
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
