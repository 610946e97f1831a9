package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.List;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One query in one segment: narrows each window, adds up the criteria, offers the documents to the lists. */
final class SegmentQuery {
    private final LeafReader reader;
    private final EngineQuery query;
    private final BestLists best;
    private final SegmentFilter filter;
    private final SegmentFilter[] blocks;
    private final Criterion[] criteria;
    private final NumericDocValues random;
    private final NumericDocValues idHigh;
    private final NumericDocValues idLow;
    private final Window window = new Window();
    private final Sums sums = new Sums();
    private final byte[] blockOf = new byte[Window.SIZE];
    private final int[] p = new int[Window.SIZE];
    private final int[] k = new int[Window.SIZE];
    private final int[] a = new int[Window.SIZE];
    private final FixedBitSet scratch = new FixedBitSet(Window.SIZE);

    private record Criterion(SegmentTerm[] terms, SegmentFilter notApplicable) {}

    SegmentQuery(LeafReader reader, EngineQuery query, String randomField, BestLists best) throws IOException {
        this.reader = reader;
        this.query = query;
        this.best = best;
        filter = SegmentFilter.of(query.filter(), reader);
        blocks = new SegmentFilter[query.blocks().size()];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = SegmentFilter.of(query.blocks().get(i).when(), reader);
        }
        criteria = new Criterion[query.criteria().size()];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = criterion(query.criteria().get(i));
        }
        random = DocValues.getNumeric(reader, randomField);
        idHigh = DocValues.getNumeric(reader, Fields.ID_HIGH);
        idLow = DocValues.getNumeric(reader, Fields.ID_LOW);
    }

    private Criterion criterion(GradeTerms source) throws IOException {
        List<Term> terms = source.terms();
        SegmentTerm[] compiled = new SegmentTerm[terms.size()];
        for (int i = 0; i < compiled.length; i++) {
            compiled[i] = SegmentTerm.of(terms.get(i), reader);
        }
        return new Criterion(compiled, SegmentFilter.of(source.notApplicable(), reader));
    }

    void run() throws IOException {
        @Nullable Bits live = reader.getLiveDocs();
        for (int base = 0; base < reader.maxDoc(); base += Window.SIZE) {
            window.moveTo(base, reader.maxDoc());
            if (live != null) {
                live.applyMask(window.mask, base);
            }
            filter.narrow(window, window.mask);
            if (!window.mask.scanIsEmpty()) {
                chooseBlocks();
                addCriteria();
                offer();
            }
        }
    }

    /** The first block that holds weighs a document; one without a block leaves the mask. */
    private void chooseBlocks() throws IOException {
        FixedBitSet open = window.mask.clone();
        for (int i = 0; i < blocks.length && !open.scanIsEmpty(); i++) {
            scratch.clear();
            scratch.or(open);
            blocks[i].narrow(window, scratch);
            int count = window.list(scratch);
            for (int j = 0; j < count; j++) {
                blockOf[window.offsets[j]] = (byte) i;
            }
            open.andNot(scratch);
        }
        window.mask.andNot(open);
    }

    private void addCriteria() throws IOException {
        int count = window.list(window.mask);
        for (int i = 0; i < count; i++) {
            int offset = window.offsets[i];
            p[offset] = 0;
            k[offset] = 0;
            a[offset] = 0;
        }
        for (int criterion = 0; criterion < criteria.length; criterion++) {
            sums.clear();
            for (SegmentTerm term : criteria[criterion].terms()) {
                term.add(window, window.mask, sums);
            }
            weigh(criterion);
        }
    }

    private void weigh(int criterion) throws IOException {
        scratch.clear();
        int count = window.list(window.mask);
        for (int i = 0; i < count; i++) {
            int offset = window.offsets[i];
            int den = sums.den[offset];
            if (den == 0) {
                scratch.set(offset);
            } else {
                int weight = weight(offset, criterion);
                p[offset] += weight * ((2 * sums.num[offset] + den) / (2 * den));
                k[offset] += weight;
                a[offset] += weight;
            }
        }
        if (scratch.scanIsEmpty()) {
            return;
        }
        FixedBitSet unknown = scratch.clone();
        criteria[criterion].notApplicable().narrow(window, scratch);
        unknown.andNot(scratch);
        count = window.list(unknown);
        for (int i = 0; i < count; i++) {
            a[window.offsets[i]] += weight(window.offsets[i], criterion);
        }
    }

    private int weight(int offset, int criterion) {
        return query.blocks().get(blockOf[offset]).weights().get(criterion);
    }

    private void offer() throws IOException {
        int count = window.list(window.mask);
        random.longValues(count, window.docs, window.values, 0L);
        for (int i = 0; i < count; i++) {
            int offset = window.offsets[i];
            best.offer(
                    p[offset], k[offset], a[offset], window.values[i], blockOf[offset], window.docs[i], idHigh, idLow);
        }
    }
}
