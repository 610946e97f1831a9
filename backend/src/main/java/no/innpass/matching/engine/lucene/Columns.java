package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.matching.term.Field;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/**
 * The numbers of every open segment that queries have asked for. A segment never changes, so its columns are read once, and go when
 * the segment is closed.
 */
final class Columns {
    private final Map<CacheKey, Map<String, Column>> segments = new ConcurrentHashMap<>();

    Column of(LeafReader reader, Field number) {
        var core = reader.getCoreCacheHelper();
        Map<String, Column> columns = segments.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(segments::remove);
            return new ConcurrentHashMap<>();
        });
        return columns.computeIfAbsent(number.name(), name -> read(reader, name));
    }

    private static Column read(LeafReader reader, String name) {
        try {
            return Column.of(DocValues.getNumeric(reader, name), reader.maxDoc());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
