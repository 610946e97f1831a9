package no.innpass.taxonomy.esco;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.esco.EscoFile.Kind;

/**
 * Brings bundles of ESCO into the taxonomy: all of them or nothing. Again the same bundle changes nothing; another language joins the
 * concepts that are there; a later version retires what it has no more. One at a time.
 */
@Singleton
public class ImportEsco {
    private final JdbcOperations jdbc;
    private final StoreConcepts storeConcepts;
    private final StoreNames storeNames;
    private final StoreRelations storeRelations;

    ImportEsco(JdbcOperations jdbc, StoreConcepts storeConcepts, StoreNames storeNames, StoreRelations storeRelations) {
        this.jdbc = jdbc;
        this.storeConcepts = storeConcepts;
        this.storeNames = storeNames;
        this.storeRelations = storeRelations;
    }

    /**
     * Imports files as they are downloaded.
     *
     * @param progress gets a sentence at each step
     * @throws EscoRefused for what cannot be imported; nothing is stored then
     */
    @Transactional
    public EscoReport run(List<Path> zips, Consumer<String> progress) {
        long start = System.nanoTime();
        try (EscoBundle bundle = EscoBundle.open(zips)) {
            run("select pg_advisory_xact_lock(hashtext('taxonomy_load'))");
            progress.accept("Reading concepts ...");
            KnownConcepts known = storeConcepts.store(bundle);
            progress.accept("Writing names ...");
            Map<String, Integer> names = storeNames.store(bundle, known);
            EscoReport report = bundle.has(Kind.OCCUPATION_SKILLS)
                    ? withRelations(bundle, known, names, progress)
                    : report(known, names, 0, 0, new StoreRelations.Counts(0, 0, 0));
            writeState();
            return report.after((System.nanoTime() - start) / 1_000_000);
        }
    }

    private EscoReport withRelations(
            EscoBundle bundle, KnownConcepts known, Map<String, Integer> names, Consumer<String> progress) {
        progress.accept("Reading relations ...");
        EscoRelations relations = EscoRelations.read(bundle, known);
        progress.accept("Finding neighbours ...");
        return report(known, names, relations.links(), relations.unknown(), storeRelations.store(relations, known));
    }

    private static EscoReport report(
            KnownConcepts known, Map<String, Integer> names, int links, int unknown, StoreRelations.Counts counts) {
        return new EscoReport(
                known.count(ConceptKind.SKILL),
                known.count(ConceptKind.OCCUPATION),
                known.added(),
                known.ours().size(),
                known.retired(),
                names,
                links,
                unknown,
                counts.near(),
                counts.broader(),
                counts.partOf(),
                0);
    }

    /** What packed facts depend on, in one word: an import that changed nothing of it leaves them as they are. */
    private void writeState() {
        run("""
                insert into taxonomy_load (list, checksum)
                select 'esco', md5(coalesce((select string_agg(number || ' ' || coalesce(styrk, '') || ' ' || retired, ',' order by number)
                                             from concept where origin = 'ESCO'), '')
                                || coalesce((select string_agg(from_number || kind || to_number, ',' order by from_number, kind, to_number)
                                             from concept_relation where origin = 'ESCO'), ''))
                on conflict (list) do update set checksum = excluded.checksum, loaded_at = now()""");
    }

    private void run(String sql) {
        jdbc.prepareStatement(sql, statement -> statement.execute());
    }
}
