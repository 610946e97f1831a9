package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.engine.Found;
import no.innpass.matching.engine.FoundRow;
import no.innpass.matching.term.Filter;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** A search at one point in time: Lucene sorts, pages and counts what our filters let through. */
final class FindRows {
    private final IndexSearcher searcher;
    private final Columns columns;
    private final String randomField;

    FindRows(IndexSearcher searcher, Columns columns, String randomField) {
        this.searcher = searcher;
        this.columns = columns;
        this.randomField = randomField;
    }

    Found find(FindQuery asked) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(query(asked.filter()), Occur.FILTER);
        asked.better().forEach(better -> query.add(query(better), Occur.SHOULD));
        @Nullable FoundRow after = asked.after();
        TopFieldDocs page = searcher.search(
                query.build(),
                new TopFieldCollectorManager(
                        sort(asked), asked.limit(), after == null ? null : lastRow(after), Integer.MAX_VALUE));
        List<FoundRow> rows = new ArrayList<>();
        for (ScoreDoc row : page.scoreDocs) {
            rows.add(row((FieldDoc) row));
        }
        return new Found(rows, (int) page.totalHits.value());
    }

    Map<Long, Integer> count(FindQuery.Count count) throws IOException {
        Fields.requireCounted(count.field());
        FacetsCollector collected = searcher.search(query(count.filter()), new FacetsCollectorManager());
        FacetResult values = new LongValueFacetCounts(count.field().name(), collected).getAllChildrenSortByValue();
        Map<Long, Integer> counts = new HashMap<>();
        for (LabelAndValue value : values.labelValues) {
            counts.put(Long.parseLong(value.label), value.value.intValue());
        }
        return counts;
    }

    private Query query(Filter filter) {
        return new FilterQuery(filter, columns);
    }

    private Sort sort(FindQuery asked) {
        boolean newest = asked.ties() == FindQuery.Ties.NEWEST;
        SortField tie = newest
                ? new SortField(Fields.ID_HIGH, SortField.Type.LONG, true)
                : new Lot(randomField, asked.lot()).getSortField(false);
        return new Sort(
                SortField.FIELD_SCORE,
                tie,
                new SortField(Fields.ID_HIGH, SortField.Type.LONG),
                new SortField(Fields.ID_LOW, SortField.Type.LONG));
    }

    private static FieldDoc lastRow(FoundRow row) {
        return new FieldDoc(Integer.MAX_VALUE, row.better(), new Object[] {
            (float) row.better(),
            row.tie(),
            row.id().getMostSignificantBits(),
            row.id().getLeastSignificantBits()
        });
    }

    private static FoundRow row(FieldDoc row) {
        return new FoundRow(
                new UUID((Long) row.fields[2], (Long) row.fields[3]), Math.round((Float) row.fields[0]), (Long)
                        row.fields[1]);
    }
}
