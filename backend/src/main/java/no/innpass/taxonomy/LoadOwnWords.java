package no.innpass.taxonomy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Brings an installation's own words into the tables, as concepts of the origin LOCAL. What is known already is left alone. */
@Singleton
class LoadOwnWords {
    private final JdbcOperations jdbc;

    LoadOwnWords(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void load(OwnWords own, ConceptIndex known) {
        Map<String, ConceptKind> missing = new TreeMap<>();
        own.words().forEach((word, kind) -> {
            boolean stands = kind == ConceptKind.CREDENTIAL
                    ? Concepts.resolveCredential(known, word).isPresent()
                    : known.resolve(word).isPresent();
            if (!stands && !code(word).isEmpty()) {
                missing.putIfAbsent(word, kind);
            }
        });
        missing.forEach(this::add);
    }

    private void add(String word, ConceptKind kind) {
        jdbc.prepareStatement("""
                with added as (
                    insert into concept (number, code, kind, legal_only, origin)
                    select coalesce(max(number), 9999) + 1, ?, ?, false, 'LOCAL' from concept where origin = 'LOCAL'
                    on conflict (code) do nothing returning number),
                named as (
                    insert into concept_alias (scheme, alias, concept_number, origin)
                    select 'casebook', ?, number, 'LOCAL' from added on conflict do nothing)
                insert into concept_label (concept_number, language, text, preferred, origin)
                select number, 'nb', ?, true, 'LOCAL' from added""", row -> {
            row.setString(1, code(word));
            row.setString(2, kind.name());
            row.setString(3, word);
            row.setString(4, word.replace('_', ' ').strip());
            return row.executeUpdate();
        });
    }

    /** As codes are written; empty for a word that has nothing of one. */
    private static String code(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
