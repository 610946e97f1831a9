package no.innpass.matching.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.matching.engine.Engine;
import no.innpass.matching.engine.EngineAnswer;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.engine.FindQuery;
import no.innpass.matching.engine.Finder;
import no.innpass.matching.engine.Found;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The documents of one side (candidates, or places) in a folder. One writer at a time, any number of readers.
 *
 * <p>The commit carries the outbox position up to which changes are in, and the layout they were written with: what is asked of
 * {@link #committed} after a crash is exactly what is on disk.
 */
public final class LuceneIndex implements Engine, Finder, Closeable {
    private static final String POSITION = "outbox";
    private static final String LAYOUT = "layout";

    /** One that waits for the other two. */
    private static final int MERGE_THREADS = 3;
    /** So many more than there are threads before whoever adds documents has to wait. */
    private static final int MERGES_WAITING = 5;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Field random;
    private final Columns columns = new Columns();

    private LuceneIndex(Directory directory, IndexWriter writer, Field random) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.random = random;
        searchers = new SearcherManager(writer, true, false, null);
    }

    /**
     * Opens or makes the index in a folder.
     *
     * @param random the NUMBER that holds a document's 64 bits for ties
     * @param sortedBy NUMBERs by which neighbours are alike, the first before the next: what narrows most, so that a question about it
     *     is asked once for many; none for any order
     * @throws UncheckedIOException when the files are damaged, of another version or in another order: remove the folder and rebuild
     */
    public static LuceneIndex open(Path folder, Field random, Field... sortedBy) {
        try {
            Directory directory = FSDirectory.open(folder);
            IndexWriterConfig config = new IndexWriterConfig()
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                    .setRAMBufferSizeMB(32)
                    .setMergeScheduler(merges())
                    .setCommitOnClose(false);
            if (sortedBy.length > 0) {
                config.setIndexSort(new Sort(Arrays.stream(sortedBy)
                        .map(field -> new SortField(field.name(), SortField.Type.LONG))
                        .toArray(SortField[]::new)));
            }
            return new LuceneIndex(directory, new IndexWriter(directory, config), random);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in " + folder + " cannot be opened", e);
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException("The index in " + folder + " has another order", new IOException(e));
        }
    }

    /** The two halves of a merge (values, and documents by value) at the same time. */
    private static ConcurrentMergeScheduler merges() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(MERGE_THREADS + MERGES_WAITING, MERGE_THREADS);
        return merges;
    }

    /** Puts a document in, in place of an earlier one with the same id. Seen by queries after {@link #refresh}. */
    public void put(UUID id, Document document) {
        run(() -> writer.updateDocument(Fields.id(id), Fields.document(id, document)));
    }

    /** Adds a document that is known to be new; for rebuilding. */
    public void add(UUID id, Document document) {
        run(() -> writer.addDocument(Fields.document(id, document)));
    }

    public void remove(UUID id) {
        run(() -> writer.deleteDocuments(Fields.id(id)));
    }

    public void removeAll() {
        run(writer::deleteAll);
    }

    /**
     * Puts all documents side by side, in the order of all of them: neighbours are then as alike as they can be, and a query prepares once.
     * For an index that has been made anew; takes about a quarter of the time that adding took. Seen by queries after {@link #refresh}.
     */
    public void gather() {
        run(() -> {
            writer.forceMerge(1);
            return 0;
        });
    }

    /** Makes all changes so far visible to queries that begin now. */
    public void refresh() {
        run(() -> {
            searchers.maybeRefreshBlocking();
            return 0;
        });
    }

    /** Makes all changes so far durable, together with the position that they reach. */
    public void commit(String position, String layout) {
        run(() -> {
            writer.setLiveCommitData(Map.of(POSITION, position, LAYOUT, layout).entrySet());
            return writer.commit();
        });
    }

    /** The position of the last commit; empty for a new index or one of another layout, which must be rebuilt. */
    public Optional<String> committed(String layout) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data == null) {
            return Optional.empty();
        }
        String position = "";
        boolean sameLayout = false;
        for (Map.Entry<String, String> entry : data) {
            if (entry.getKey().equals(POSITION)) {
                position = entry.getValue();
            }
            sameLayout |= entry.getKey().equals(LAYOUT) && entry.getValue().equals(layout);
        }
        return sameLayout && !position.isEmpty() ? Optional.of(position) : Optional.empty();
    }

    /** How many documents a query that begins now would see. */
    public int size() {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public EngineAnswer top(EngineQuery query) {
        return search(searcher -> {
            BestLists best = new BestLists(query);
            QueryTables tables = new QueryTables();
            Workspace space = new Workspace();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Segment segment = new Segment(leaf.reader(), columns, tables);
                SegmentHits hits = new SegmentHits(leaf.reader(), segment.column(random), best);
                new SegmentQuery(segment, query, hits, space).run();
            }
            return best.answer();
        });
    }

    @Override
    public Found find(FindQuery query) {
        return search(searcher -> new FindRows(searcher, columns, random.name()).find(query));
    }

    @Override
    public Map<Long, Integer> count(FindQuery.Count count) {
        return search(searcher -> new FindRows(searcher, columns, random.name()).count(count));
    }

    @Override
    public void close() {
        run(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
            return 0;
        });
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private interface Change {
        Object make() throws IOException;
    }

    private <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
