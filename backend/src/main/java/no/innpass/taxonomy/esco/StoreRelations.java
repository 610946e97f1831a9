package no.innpass.taxonomy.esco;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.innpass.taxonomy.Circles;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.esco.EscoRelations.Link;
import no.innpass.taxonomy.esco.NearPairs.Pair;

/** Relations of the bundle in the place of all that came from ESCO before; those of the starter list stay. Inside a transaction. */
@Singleton
class StoreRelations {
    private final JdbcOperations jdbc;

    StoreRelations(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are new beside those of the starter list. */
    record Counts(int near, int broader, int partOf) {}

    /** @throws EscoRefused if a concept would be broader than itself */
    Counts store(EscoRelations relations, KnownConcepts known) {
        Map<Integer, Set<Integer>> above = new HashMap<>();
        relations
                .broader()
                .forEach(link -> above.computeIfAbsent(link.from(), from -> new TreeSet<>())
                        .add(link.to()));
        Circles.find(above).ifPresent(circle -> {
            throw new EscoRefused("The broader relations go in a circle of " + circle.size() + " concepts");
        });
        jdbc.prepareStatement("delete from concept_relation where origin = 'ESCO'", delete -> delete.executeUpdate());
        Map<String, Set<Integer>> unitGroups = unitGroups();
        int near = near(NearSkills.of(relations, known))
                + near(NearOccupations.of(
                        relations, unitGroups, known.ofBundle().getOrDefault(ConceptKind.OCCUPATION, Set.of())))
                + near(NearOccupations.bridges(unitGroups, StoreConcepts.FIRST));
        return new Counts(near, broader(relations), partOf(relations));
    }

    private int near(List<Pair> pairs) {
        try (BulkRows rows = rows("NEAR")) {
            pairs.forEach(pair -> rows.add(pair.one(), pair.other()));
            rows.close();
            return rows.written();
        }
    }

    private int broader(EscoRelations relations) {
        try (BulkRows rows = rows("BROADER")) {
            for (Link link : relations.broader()) {
                rows.add(link.from(), link.to());
            }
            rows.close();
            return rows.written();
        }
    }

    private int partOf(EscoRelations relations) {
        try (BulkRows rows = rows("PART_OF")) {
            for (int occupation : relations.needs().owners()) {
                for (int skill : relations.needs().of(occupation)) {
                    rows.add(skill, occupation);
                }
            }
            rows.close();
            return rows.written();
        }
    }

    private BulkRows rows(String kind) {
        return new BulkRows(jdbc, """
                insert into concept_relation (from_number, kind, to_number, origin)
                select one, '%s', other, 'ESCO' from unnest(?, ?) as row (one, other)
                on conflict do nothing""".formatted(kind), "int2", "int2");
    }

    private Map<String, Set<Integer>> unitGroups() {
        return jdbc.prepareStatement(
                "select styrk, number from concept where kind = 'OCCUPATION' and not retired and styrk is not null",
                query -> {
                    Map<String, Set<Integer>> groups = new HashMap<>();
                    ResultSet row = query.executeQuery();
                    while (row.next()) {
                        groups.computeIfAbsent(row.getString(1), styrk -> new TreeSet<>())
                                .add(row.getInt(2));
                    }
                    return groups;
                });
    }
}
