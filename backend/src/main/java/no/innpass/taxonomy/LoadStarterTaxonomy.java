package no.innpass.taxonomy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings the starter list into the tables. Does nothing when the same list was brought in last, so that it may run at every start
 * of every instance; one at a time. What has left the list is retired; what came from elsewhere is not touched.
 */
@Singleton
class LoadStarterTaxonomy {
    private static final String LIST = "starter";

    private final JdbcOperations jdbc;

    LoadStarterTaxonomy(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Brings in the list that is built in, unless it was brought in last.
     *
     * @return true if the tables were changed
     */
    @Transactional
    boolean loadIfNew() {
        return !loaded().contains(StarterTaxonomy.checksumOfFiles()) && load(StarterTaxonomy.read());
    }

    /** @return true if the tables were changed */
    @Transactional
    boolean load(StarterTaxonomy starter) {
        run("select pg_advisory_xact_lock(hashtext('taxonomy_load'))");
        if (loaded().contains(starter.checksum())) {
            return false;
        }
        Taxonomy taxonomy = starter.taxonomy();
        run("update concept set retired = true where origin = 'STARTER' and not retired");
        run("delete from concept_alias where origin = 'STARTER'");
        run("delete from concept_relation where origin = 'STARTER'");
        run("delete from concept_label where origin = 'STARTER'");
        writeConcepts(taxonomy.concepts());
        writeLabels(taxonomy.concepts());
        writeRelations(taxonomy.relations());
        writeAliases(taxonomy);
        writeChecksum(starter.checksum());
        return true;
    }

    private List<String> loaded() {
        return jdbc.prepareStatement("select checksum from taxonomy_load where list = ?", query -> {
            query.setString(1, LIST);
            ResultSet row = query.executeQuery();
            return row.next() ? List.of(row.getString(1)) : List.<String>of();
        });
    }

    private void writeConcepts(List<Concept> concepts) {
        batch("""
                insert into concept (number, code, kind, styrk, certificate_type, legal_only, origin)
                values (?, ?, ?, ?, ?, ?, 'STARTER')
                on conflict (number) do update set code = excluded.code, kind = excluded.kind, styrk = excluded.styrk,
                    certificate_type = excluded.certificate_type, legal_only = excluded.legal_only, retired = false""", concepts, (row, concept) -> {
            row.setInt(1, concept.number());
            row.setString(2, concept.code());
            row.setString(3, concept.kind().name());
            row.setString(4, concept.styrk());
            CertificateType type = concept.certificateType();
            row.setString(5, type == null ? null : type.name());
            row.setBoolean(6, concept.legalOnly());
        });
    }

    private record Name(int concept, ConceptLabel label) {}

    /** A name that an import had brought to a concept of ours becomes ours when the list has it too. */
    private void writeLabels(List<Concept> concepts) {
        List<Name> names = concepts.stream()
                .flatMap(concept -> concept.labels().stream().map(label -> new Name(concept.number(), label)))
                .toList();
        batch("""
                insert into concept_label (concept_number, language, text, preferred, origin)
                values (?, ?, ?, ?, 'STARTER') on conflict (concept_number, language, text)
                do update set preferred = concept_label.preferred or excluded.preferred, origin = 'STARTER'""", names, (row, name) -> {
            row.setInt(1, name.concept());
            row.setString(2, name.label().language());
            row.setString(3, name.label().text());
            row.setBoolean(4, name.label().preferred());
        });
    }

    private void writeRelations(List<ConceptRelation> relations) {
        batch("""
                insert into concept_relation (from_number, kind, to_number, origin)
                values (?, ?, ?, 'STARTER') on conflict (from_number, kind, to_number) do update set origin = 'STARTER'""", relations, (row, relation) -> {
            row.setInt(1, relation.from());
            row.setString(2, relation.kind().name());
            row.setInt(3, relation.to());
        });
    }

    private void writeAliases(Taxonomy taxonomy) {
        batch(
                "insert into concept_alias (scheme, alias, concept_number, origin) values ('casebook', ?, ?, 'STARTER')",
                List.copyOf(taxonomy.aliases().entrySet()),
                (row, alias) -> {
                    row.setString(1, alias.getKey());
                    row.setInt(2, alias.getValue());
                });
    }

    private void writeChecksum(String checksum) {
        batch("""
                insert into taxonomy_load (list, checksum) values ('starter', ?)
                on conflict (list) do update set checksum = excluded.checksum, loaded_at = now()""", List.of(checksum), (row, text) -> row.setString(1, text));
    }

    private void run(String sql) {
        jdbc.prepareStatement(sql, PreparedStatement::execute);
    }

    private <T> void batch(String sql, List<T> items, Binder<T> binder) {
        jdbc.prepareStatement(sql, rows -> {
            for (T item : items) {
                binder.bind(rows, item);
                rows.addBatch();
            }
            return rows.executeBatch();
        });
    }

    @FunctionalInterface
    private interface Binder<T> {
        void bind(PreparedStatement row, T item) throws SQLException;
    }
}
