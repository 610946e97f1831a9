package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.innpass.matching.engine.EngineQuery;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One query in one segment: narrows each window, adds up the criteria, offers the documents to the lists. */
final class SegmentQuery {
    private final Segment segment;
    private final SegmentFilter filter;
    private final SegmentFilter[] blocks;
    /** Sum of the weights of each block. */
    private final int[] totals;

    private final List<Criterion> criteria = new ArrayList<>();
    private final SegmentHits hits;
    private final Window window = new Window();
    private final Sums sums = new Sums();
    private final byte[] blockOf = new byte[Window.SIZE];
    /** P and K of each document. */
    private final Sums points = new Sums();
    /** A of each document: all weights of its block, without those of what does not apply. */
    private final int[] applicable = new int[Window.SIZE];

    private final Selection rows = new Selection();
    private final FixedBitSet open = new FixedBitSet(Window.SIZE);
    private final FixedBitSet unknown = new FixedBitSet(Window.SIZE);
    private final FixedBitSet scratch = new FixedBitSet(Window.SIZE);

    /** @param weights by block */
    private record Criterion(SegmentTerm[] terms, SegmentFilter notApplicable, int[] weights) {}

    SegmentQuery(Segment segment, EngineQuery query, SegmentHits hits) throws IOException {
        this.segment = segment;
        this.hits = hits;
        filter = SegmentFilter.of(query.filter(), segment);
        blocks = new SegmentFilter[query.blocks().size()];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = SegmentFilter.of(query.blocks().get(i).when(), segment);
        }
        totals = query.blocks().stream()
                .mapToInt(block ->
                        block.weights().stream().mapToInt(Integer::intValue).sum())
                .toArray();
        for (int i = 0; i < query.criteria().size(); i++) {
            int criterion = i;
            int[] weights = query.blocks().stream()
                    .mapToInt(block -> block.weights().get(criterion))
                    .toArray();
            // What weighs nothing in any block moves neither P nor K nor A.
            if (Arrays.stream(weights).anyMatch(weight -> weight > 0)) {
                criteria.add(criterion(query.criteria().get(i), weights));
            }
        }
    }

    private Criterion criterion(GradeTerms source, int[] weights) throws IOException {
        List<Term> terms = source.terms();
        SegmentTerm[] compiled = new SegmentTerm[terms.size()];
        for (int i = 0; i < compiled.length; i++) {
            compiled[i] = SegmentTerm.of(terms.get(i), segment);
        }
        return new Criterion(compiled, SegmentFilter.of(source.notApplicable(), segment), weights);
    }

    void run() throws IOException {
        @Nullable Bits live = segment.reader.getLiveDocs();
        int maxDoc = segment.reader.maxDoc();
        for (int base = 0; base < maxDoc; base += Window.SIZE) {
            window.moveTo(base, maxDoc);
            if (live != null) {
                live.applyMask(window.mask, base);
            }
            filter.narrow(window, window.mask);
            if (!window.mask.scanIsEmpty()) {
                chooseBlocks();
                rows.set(window.mask);
                addCriteria();
                hits.offer(window, rows, points, applicable, blockOf);
            }
        }
    }

    /** The first block that holds weighs a document; one without a block leaves the mask. */
    private void chooseBlocks() throws IOException {
        Window.copy(window.mask, open);
        for (int i = 0; i < blocks.length && !open.scanIsEmpty(); i++) {
            Window.copy(open, scratch);
            blocks[i].narrow(window, scratch);
            int count = window.list(scratch);
            for (int j = 0; j < count; j++) {
                blockOf[window.offsets[j]] = (byte) i;
                applicable[window.offsets[j]] = totals[i];
            }
            open.andNot(scratch);
        }
        window.mask.andNot(open);
    }

    private void addCriteria() throws IOException {
        points.clear(rows);
        for (Criterion criterion : criteria) {
            sums.clear(rows);
            for (SegmentTerm term : criterion.terms()) {
                term.add(window, rows, sums);
            }
            weigh(criterion);
        }
    }

    private void weigh(Criterion criterion) throws IOException {
        int[] weights = criterion.weights();
        int unknowns = 0;
        int count = rows.list();
        for (int i = 0; i < count; i++) {
            int offset = rows.offsets[i];
            long sum = sums.sums[offset];
            int den = Sums.den(sum);
            if (den == 0) {
                window.offsets[unknowns++] = offset;
            } else {
                int weight = weights[blockOf[offset]];
                points.sums[offset] += Sums.of(weight * Grades.of(Sums.num(sum), den), weight);
            }
        }
        if (unknowns > 0 && criterion.notApplicable() != SegmentFilter.NEVER) {
            takeOut(criterion, unknowns);
        }
    }

    /** What does not apply is neither known nor unknown: its weight leaves A. */
    private void takeOut(Criterion criterion, int unknowns) throws IOException {
        unknown.clear();
        for (int i = 0; i < unknowns; i++) {
            unknown.set(window.offsets[i]);
        }
        criterion.notApplicable().narrow(window, unknown);
        int count = window.list(unknown);
        for (int i = 0; i < count; i++) {
            int offset = window.offsets[i];
            applicable[offset] -= criterion.weights()[blockOf[offset]];
        }
    }
}
