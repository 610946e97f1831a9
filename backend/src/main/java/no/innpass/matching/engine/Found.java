package no.innpass.matching.engine;

import java.util.List;

/**
 * @param rows one page, in order
 * @param total of all pages
 */
public record Found(List<FoundRow> rows, int total) {
    public Found {
        rows = List.copyOf(rows);
    }
}
