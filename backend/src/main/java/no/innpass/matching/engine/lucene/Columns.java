package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.innpass.matching.term.Field;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, the weighted sets and the values that many documents have, of every open segment that queries have asked for. A segment never changes, so each is read once, and goes
 * when the segment is closed.
 */
final class Columns {
    private final Map<CacheKey, Read> segments = new ConcurrentHashMap<>();

    private record Read(Map<String, Column> numbers, Map<String, SetColumn> sets, Map<Term, FixedBitSet> dense) {}

    Column of(LeafReader reader, Field number) {
        return read(reader).numbers().computeIfAbsent(number.name(), name -> number(reader, name));
    }

    /** @throws IllegalArgumentException for a set that is only filtered by */
    SetColumn ofSet(LeafReader reader, Field set) {
        Fields.requireCounted(set);
        return read(reader).sets().computeIfAbsent(set.name(), name -> set(reader, name));
    }

    /**
     * The documents that have a value, for {@link DenseFilter}.
     *
     * @param values at the term
     */
    FixedBitSet dense(LeafReader reader, Term term, TermsEnum values) {
        return read(reader).dense().computeIfAbsent(term, any -> {
            try {
                return DenseFilter.bits(values.postings(null, PostingsEnum.NONE), reader.maxDoc());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Read read(LeafReader reader) {
        var core = reader.getCoreCacheHelper();
        return segments.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(segments::remove);
            return new Read(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        });
    }

    private static Column number(LeafReader reader, String name) {
        try {
            return Column.of(DocValues.getNumeric(reader, name), reader.maxDoc(), sorted(reader, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SetColumn set(LeafReader reader, String name) {
        try {
            return SetColumn.of(DocValues.getSortedNumeric(reader, name), reader.maxDoc());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sorted(LeafReader reader, String name) {
        @Nullable Sort order = reader.getMetaData().sort();
        return order != null && Arrays.stream(order.getSort()).anyMatch(field -> name.equals(field.getField()));
    }
}
