package no.innpass.matching.engine.lucene;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A value that many documents have, from memory: to read its posting for a window takes some hundred times as long as to lay its bits over the mask. */
final class DenseFilter extends SegmentFilter {
    /** A posting is kept as bits where at least one of so many documents is in it: at most so many bits for each value of a document. */
    private static final int ONE_OF = 8;

    private final FixedBitSet documents;

    /** @param documents up to the end of the last window */
    DenseFilter(FixedBitSet documents) {
        this.documents = documents;
    }

    static boolean isFor(int documents, int maxDoc) {
        return (long) documents * ONE_OF >= maxDoc;
    }

    /** The bits of a posting that has not been begun. */
    static FixedBitSet bits(PostingsEnum posting, int maxDoc) throws IOException {
        FixedBitSet bits = new FixedBitSet((maxDoc + Window.SIZE - 1) / Window.SIZE * Window.SIZE);
        posting.nextDoc();
        if (posting.docID() != DocIdSetIterator.NO_MORE_DOCS) {
            posting.intoBitSet(maxDoc, bits, 0);
        }
        return bits;
    }

    @Override
    void narrow(Window window, FixedBitSet mask) {
        long[] words = mask.getBits();
        long[] all = documents.getBits();
        int first = window.base / Long.SIZE;
        for (int word = 0; word < Window.SIZE / Long.SIZE; word++) {
            words[word] &= all[first + word];
        }
    }

    @Override
    int cost() {
        return 1;
    }
}
