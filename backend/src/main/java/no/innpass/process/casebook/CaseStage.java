package no.innpass.process.casebook;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.matching.index.MatchIndex;
import no.innpass.platform.importing.ImportError;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxConsumer;
import no.innpass.platform.outbox.OutboxPump;
import no.innpass.platform.outbox.Position;
import no.innpass.process.importing.ImportFolder;
import no.innpass.process.importing.ImportReport;

/**
 * Where one case is alone: everybody and every firm of the case before is gone, tables and index. For a throw-away database only, as
 * its name must say.
 */
@Singleton
class CaseStage {
    private final ImportFolder importFolder;
    private final JdbcOperations jdbc;
    private final MatchIndex index;
    private final Outbox outbox;
    private final OutboxPump pump;
    private final List<OutboxConsumer> consumers;

    CaseStage(
            ImportFolder importFolder,
            JdbcOperations jdbc,
            MatchIndex index,
            Outbox outbox,
            OutboxPump pump,
            List<OutboxConsumer> consumers) {
        this.importFolder = importFolder;
        this.jdbc = jdbc;
        this.index = index;
        this.outbox = outbox;
        this.pump = pump;
        this.consumers = consumers;
    }

    /** Ids by the case's own names of its candidates, places and workplaces. */
    record Cast(Map<String, UUID> candidates, Map<String, UUID> places, Map<String, UUID> workplaces) {}

    /**
     * Empties the stage, and imports the case.
     *
     * @throws WrongCase naming what the importer found
     */
    Cast alone(CaseTree tree) {
        clear();
        return over(tree);
    }

    /** Imports a changed copy over the case that is there: people and places stay who they are, ties included. */
    Cast over(CaseTree tree) {
        Path folder = temporary();
        tree.write(folder);
        ImportReport report = importFolder.run(folder, false);
        delete(folder);
        if (!report.errors().isEmpty()) {
            throw new WrongCase(String.join(
                    "; ", report.errors().stream().map(ImportError::toString).toList()));
        }
        settle();
        index.rebuild(outbox.horizon());
        return cast(tree.id());
    }

    /** What events bring about has its own events: until a round brings none. */
    private void settle() {
        boolean moved;
        do {
            moved = false;
            for (OutboxConsumer consumer : consumers) {
                Position before = consumer.position();
                moved |= !pump.drain(consumer, before).equals(before);
            }
        } while (moved);
    }

    @Transactional
    void clear() {
        run("truncate candidate, employer cascade");
        run("delete from setting");
    }

    @Transactional
    Cast cast(String caseId) {
        String reference = "case:" + caseId + ":";
        return new Cast(
                named("select id, external_ref from candidate where starts_with(external_ref, ?)", reference),
                named("select id, external_ref from practice_place where starts_with(external_ref, ?)", reference),
                named(
                        "select workplace_id, external_ref from practice_place where starts_with(external_ref, ?)",
                        reference));
    }

    private Map<String, UUID> named(String sql, String reference) {
        return jdbc.prepareStatement(sql, query -> {
            query.setString(1, reference);
            Map<String, UUID> named = new HashMap<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                named.put(rows.getString(2).substring(reference.length()), rows.getObject(1, UUID.class));
            }
            return named;
        });
    }

    private void run(String sql) {
        jdbc.prepareStatement(sql, PreparedStatement::execute);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("innpass-case");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : new ArrayList<>(List.of(files.toArray(Path[]::new)))) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
