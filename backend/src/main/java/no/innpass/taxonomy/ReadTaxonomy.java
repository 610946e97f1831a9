package no.innpass.taxonomy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole taxonomy as it stands in the tables, of every origin. */
@Singleton
class ReadTaxonomy {
    private final JdbcOperations jdbc;

    ReadTaxonomy(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What is in the tables, of which list, in one word that is another one after each load. */
    @Transactional
    String state() {
        return String.join(
                " ",
                list(
                        "select list, checksum, extract(epoch from loaded_at) from taxonomy_load order by list",
                        row -> row.getString(1) + ":" + row.getString(2) + ":" + row.getString(3)));
    }

    /** What packed facts depend on, in one word: the same after a load that changed nothing of it. */
    @Transactional
    String version() {
        return String.join(" ", list("select checksum from taxonomy_load order by list", row -> row.getString(1)));
    }

    /** All of it or, while a list is being loaded, after that. */
    @Transactional
    Taxonomy read() {
        list("select pg_advisory_xact_lock_shared(hashtext('taxonomy_load'))", row -> true);
        Map<Integer, List<ConceptLabel>> labels = labels();
        List<Concept> concepts = list(
                "select number, code, kind, styrk, certificate_type, legal_only, retired from concept order by number",
                row -> concept(row, labels.getOrDefault(row.getInt("number"), List.of())));
        List<ConceptRelation> relations = list(
                "select from_number, kind, to_number from concept_relation",
                row -> new ConceptRelation(
                        row.getInt(1), ConceptRelation.Kind.valueOf(row.getString(2)), row.getInt(3)));
        Map<String, Integer> aliases = new HashMap<>();
        list(
                        "select alias, concept_number from concept_alias where scheme <> 'esco'",
                        row -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(alias -> aliases.put(alias.getKey(), alias.getValue()));
        return new Taxonomy(concepts, relations, aliases);
    }

    private Map<Integer, List<ConceptLabel>> labels() {
        Map<Integer, List<ConceptLabel>> labels = new HashMap<>();
        list(
                """
                select concept_number, language, text, preferred from concept_label
                order by concept_number, language, preferred desc, text""",
                row -> labels.computeIfAbsent(row.getInt(1), ignored -> new ArrayList<>())
                        .add(new ConceptLabel(row.getString(2), row.getString(3), row.getBoolean(4))));
        return labels;
    }

    private static Concept concept(ResultSet row, List<ConceptLabel> labels) throws SQLException {
        @Nullable String type = row.getString("certificate_type");
        return new Concept(
                row.getInt("number"),
                row.getString("code"),
                ConceptKind.valueOf(row.getString("kind")),
                row.getString("styrk"),
                type == null ? null : CertificateType.valueOf(type),
                row.getBoolean("legal_only"),
                row.getBoolean("retired"),
                labels);
    }

    private <T> List<T> list(String sql, Reader<T> reader) {
        return jdbc.prepareStatement(sql, query -> {
            List<T> rows = new ArrayList<>();
            ResultSet row = query.executeQuery();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        });
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
