package no.innpass.taxonomy.esco;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names in the languages of the bundle, in the place of those of ESCO in the same language. What the starter list calls a concept stays
 * its shown name; other languages stay untouched. Inside a transaction.
 */
@Singleton
class StoreNames {
    private static final Set<String> SHOWN_BY_THE_STARTER_LIST = Set.of("nb", "nn", "en");

    private final JdbcOperations jdbc;

    StoreNames(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many names were written, by language */
    Map<String, Integer> store(EscoBundle bundle, KnownConcepts known) {
        Map<String, Integer> counts = new TreeMap<>();
        for (EscoFile file : bundle.names()) {
            clear(file, known);
            counts.merge(file.language(), write(file, known), Integer::sum);
        }
        return counts;
    }

    private void clear(EscoFile file, KnownConcepts known) {
        Set<Integer> numbers =
                new TreeSet<>(known.ofBundle().getOrDefault(file.kind().concepts(), Set.of()));
        jdbc.prepareStatement(
                "delete from concept_label where origin = 'ESCO' and language = ? and concept_number = any (?)",
                delete -> {
                    delete.setString(1, file.language());
                    delete.setArray(2, delete.getConnection().createArrayOf("int2", numbers.toArray()));
                    return delete.executeUpdate();
                });
    }

    private int write(EscoFile file, KnownConcepts known) {
        try (BulkRows rows = new BulkRows(jdbc, """
                insert into concept_label (concept_number, language, text, preferred, origin)
                select number, language, text, preferred, 'ESCO'
                from unnest(?, ?, ?, ?) as row (number, language, text, preferred)
                on conflict do nothing""", "int2", "text", "text", "bool")) {
            file.read(row -> {
                int number = known.number(row.address("conceptUri")).orElseThrow();
                boolean shown = !(known.ours().contains(number) && SHOWN_BY_THE_STARTER_LIST.contains(file.language()));
                row.names("preferredLabel").stream()
                        .limit(1)
                        .forEach(name -> rows.add(number, file.language(), name, shown));
                row.names("altLabels").forEach(name -> rows.add(number, file.language(), name, false));
                row.names("hiddenLabels").forEach(name -> rows.add(number, file.language(), name, false));
            });
            rows.close();
            return rows.written();
        }
    }
}
