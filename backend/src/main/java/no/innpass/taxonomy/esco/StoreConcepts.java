package no.innpass.taxonomy.esco;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.innpass.taxonomy.ConceptKind;

/** Gives every concept of the bundle its number and its row, and retires those that it has no more. Inside a transaction. */
@Singleton
class StoreConcepts {
    /** Numbers below are those of the starter list and of the installation. */
    static final int FIRST = 12_000;

    private static final int LAST = 32_767;

    private final JdbcOperations jdbc;

    StoreConcepts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    KnownConcepts store(EscoBundle bundle) {
        Map<String, FoundConcept> found = FoundConcept.in(bundle);
        Map<String, Integer> numbers = numbers("select alias, concept_number from concept_alias where scheme = 'esco'");
        StarterNames starter = new StarterNames(jdbc, Set.copyOf(numbers.values()));
        int next = 1
                + numbers("select 'last', coalesce(max(number), " + (FIRST - 1)
                                + ") from concept where origin = 'ESCO'")
                        .getOrDefault("last", FIRST - 1);
        Map<ConceptKind, Set<Integer>> ofBundle = new EnumMap<>(ConceptKind.class);
        Map<String, Integer> fresh = new HashMap<>();
        for (Map.Entry<String, FoundConcept> one : found.entrySet()) {
            String address = one.getKey();
            Integer number = numbers.get(address);
            if (number == null) {
                Optional<Integer> same = starter.sameAs(one.getValue());
                number = same.isPresent() ? same.get() : next++;
                numbers.put(address, number);
                fresh.put(address, number);
            }
            ofBundle.computeIfAbsent(one.getValue().kind(), kind -> new HashSet<>())
                    .add(number);
        }
        if (next - 1 > LAST) {
            throw new EscoRefused("These files hold more concepts than there are numbers for: " + (next - FIRST)
                    + " of " + (LAST - FIRST + 1));
        }
        writeRows(found, numbers);
        writeAddresses(fresh);
        int retired = retire(bundle, ofBundle);
        return new KnownConcepts(numbers, ofBundle, ours(numbers), fresh.size(), retired);
    }

    private Map<String, Integer> numbers(String sql) {
        return jdbc.prepareStatement(sql, query -> {
            Map<String, Integer> numbers = new HashMap<>();
            ResultSet row = query.executeQuery();
            while (row.next()) {
                numbers.put(row.getString(1), row.getInt(2));
            }
            return numbers;
        });
    }

    private void writeRows(Map<String, FoundConcept> found, Map<String, Integer> numbers) {
        try (BulkRows rows = new BulkRows(jdbc, """
                insert into concept (number, code, kind, styrk, retired, origin)
                select number, code, kind, nullif(styrk, ''), retired, 'ESCO'
                from unnest(?, ?, ?, ?, ?) as row (number, code, kind, styrk, retired)
                on conflict (number) do update set styrk = excluded.styrk, retired = excluded.retired
                where concept.origin = 'ESCO'""", "int2", "text", "text", "text", "bool")) {
            found.forEach((address, concept) -> {
                int number = numbers.getOrDefault(address, 0);
                if (number >= FIRST) {
                    rows.add(number, code(address), concept.kind().name(), concept.styrk(), !concept.released());
                }
            });
        }
    }

    /** The last part of the address: a slug that no language owns. */
    private static String code(String address) {
        String last = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return "esco-" + last.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private void writeAddresses(Map<String, Integer> fresh) {
        try (BulkRows rows = new BulkRows(jdbc, """
                insert into concept_alias (scheme, alias, concept_number, origin)
                select 'esco', alias, number, 'ESCO' from unnest(?, ?) as row (alias, number)""", "text", "int2")) {
            fresh.forEach(rows::add);
        }
    }

    /** A file that has no more what it had in its language before says that it is gone; a file in a new language says nothing. */
    private int retire(EscoBundle bundle, Map<ConceptKind, Set<Integer>> ofBundle) {
        int retired = 0;
        for (Map.Entry<ConceptKind, Set<Integer>> kind : ofBundle.entrySet()) {
            Object[] languages = bundle.names().stream()
                    .filter(file -> file.kind().concepts() == kind.getKey())
                    .map(EscoFile::language)
                    .toArray();
            retired += jdbc.prepareStatement("""
                    update concept set retired = true
                    where origin = 'ESCO' and kind = ? and not retired and number <> all (?)
                      and exists (select from concept_label l
                                  where l.concept_number = number and l.origin = 'ESCO' and l.language = any (?))""", update -> {
                update.setString(1, kind.getKey().name());
                update.setArray(
                        2, update.getConnection().createArrayOf("int2", new TreeSet<>(kind.getValue()).toArray()));
                update.setArray(3, update.getConnection().createArrayOf("text", languages));
                return update.executeUpdate();
            });
        }
        return retired;
    }

    private static Set<Integer> ours(Map<String, Integer> numbers) {
        Set<Integer> ours = new HashSet<>(numbers.values());
        ours.removeIf(number -> number >= FIRST);
        return ours;
    }
}
