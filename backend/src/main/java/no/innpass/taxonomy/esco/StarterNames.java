package no.innpass.taxonomy.esco;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.taxonomy.ConceptKind;

/**
 * The starter list by its names, to find what ESCO calls the same: a task or skill of the same preferred name, or an occupation of the
 * same name in the same unit group. Each is given away once.
 */
final class StarterNames {
    static final List<String> LANGUAGES = List.of("nb", "en");

    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<Integer> taken;

    /** @param taken that are one with another concept of ESCO already */
    StarterNames(JdbcOperations jdbc, Set<Integer> taken) {
        this.taken = new HashSet<>(taken);
        jdbc.prepareStatement("""
                select c.number, c.kind, coalesce(c.styrk, ''), l.language, l.text
                from concept c join concept_label l on l.concept_number = c.number and l.preferred
                where c.origin = 'STARTER' and not c.retired and l.language in ('nb', 'en') and c.kind <> 'CREDENTIAL'
                order by c.number""", query -> {
            ResultSet row = query.executeQuery();
            while (row.next()) {
                byName.putIfAbsent(
                        key(
                                ConceptKind.valueOf(row.getString(2)) == ConceptKind.OCCUPATION,
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)),
                        row.getInt(1));
            }
            return byName.size();
        });
    }

    Optional<Integer> sameAs(FoundConcept found) {
        return LANGUAGES.stream()
                .filter(found.names()::containsKey)
                .map(language -> byName.get(key(
                        found.kind() == ConceptKind.OCCUPATION,
                        found.styrk(),
                        language,
                        found.names().getOrDefault(language, ""))))
                .filter(number -> number != null && taken.add(number))
                .findFirst();
    }

    private static String key(boolean occupation, String styrk, String language, String name) {
        return (occupation ? styrk : "") + " " + language + " " + name.toLowerCase(Locale.ROOT);
    }
}
