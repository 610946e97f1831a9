package no.innpass.matching.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import no.innpass.matching.engine.EngineQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One query in one segment: narrows each window, adds up the criteria block by block, offers the documents to the lists. */
final class SegmentQuery {
    private final Segment segment;
    private final SegmentFilter filter;
    private final SegmentFilter[] blocks;
    /** Of each block, the weight of each criterion. */
    private final int[][] weights;
    /** Of each block, the sum of its weights. */
    private final int[] totals;

    private final @Nullable SegmentCriterion[] criteria;
    private final SegmentHits hits;
    private final Window window;
    private final Sums points;
    private final int[] outside;
    private final Selection rows;
    private final FixedBitSet open;
    private final FixedBitSet block;

    SegmentQuery(Segment segment, EngineQuery query, SegmentHits hits, Workspace space) throws IOException {
        window = space.window;
        points = space.points;
        outside = space.outside;
        rows = space.rows;
        open = space.open;
        block = space.block;
        this.segment = segment;
        this.hits = hits;
        filter = SegmentFilter.of(query.filter(), segment);
        blocks = new SegmentFilter[query.blocks().size()];
        weights = new int[blocks.length][];
        totals = new int[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = SegmentFilter.of(query.blocks().get(i).when(), segment);
            weights[i] = query.blocks().get(i).weights().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            totals[i] = Arrays.stream(weights[i]).sum();
        }
        criteria = new SegmentCriterion[query.criteria().size()];
        for (int i = 0; i < criteria.length; i++) {
            // What weighs nothing in any block moves neither P nor K nor A.
            if (weighs(i)) {
                criteria[i] = SegmentCriterion.of(query.criteria().get(i), segment, space);
            }
        }
    }

    private boolean weighs(int criterion) {
        return Arrays.stream(weights).anyMatch(of -> of[criterion] > 0);
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
            offerBlocks();
        }
    }

    /** The first block that holds weighs a document; one without a block is in no list. */
    private void offerBlocks() throws IOException {
        Window.copy(window.mask, open);
        for (int i = 0; i < blocks.length && !open.scanIsEmpty(); i++) {
            Window.copy(open, block);
            blocks[i].narrow(window, block);
            if (!block.scanIsEmpty()) {
                rows.set(block);
                int applicable = totals[i] - addUp(i);
                hits.offer(window, rows.bits, points, new SegmentHits.Applicable(applicable, outside), i);
                open.andNot(block);
            }
        }
    }

    /** The weights of what applies to nobody. */
    private int addUp(int of) throws IOException {
        int outsideOfAll = 0;
        points.clear(rows);
        Arrays.fill(outside, 0);
        for (int i = 0; i < criteria.length; i++) {
            @Nullable SegmentCriterion criterion = criteria[i];
            int weight = weights[of][i];
            if (criterion != null && weight > 0) {
                outsideOfAll += criterion.add(window, rows, weight, points, outside);
            }
        }
        return outsideOfAll;
    }
}
