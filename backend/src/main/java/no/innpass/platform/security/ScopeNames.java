package no.innpass.platform.security;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import no.innpass.platform.database.Rows;

/** Names what scopes of one kind name: offices, providers, employers, workplaces. The room that owns them answers. */
public interface ScopeNames {
    ScopeKind kind();

    /** Names by id; an id that is nothing's is left out. Runs in a transaction. */
    Map<String, String> names(Collection<String> ids);

    /** Names by id whose beginning this is, in the order of the names; at most {@code limit}. Runs in a transaction. */
    Map<String, String> search(String begin, int limit);

    /** Names that stand in a table with columns {@code id} and {@code name}. */
    static ScopeNames inTable(ScopeKind kind, Rows rows, String table) {
        return new ScopeNames() {
            @Override
            public ScopeKind kind() {
                return kind;
            }

            @Override
            public Map<String, String> names(Collection<String> ids) {
                return rows
                        .list(
                                "select id::text, name from " + table + " where id::text = any(?)",
                                row -> Map.entry(row.getString(1), row.getString(2)),
                                ids)
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
            }

            @Override
            public Map<String, String> search(String begin, int limit) {
                Map<String, String> found = new LinkedHashMap<>();
                rows.list(
                                "select id::text, name from " + table
                                        + " where starts_with(lower(name), lower(?)) order by name, id limit ?",
                                row -> Map.entry(row.getString(1), row.getString(2)),
                                begin,
                                limit)
                        .forEach(one -> found.put(one.getKey(), one.getValue()));
                return found;
            }
        };
    }
}
