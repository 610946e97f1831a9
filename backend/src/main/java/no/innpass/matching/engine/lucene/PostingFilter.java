package no.innpass.matching.engine.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The documents of one posting, or of several together. Each window is read once, however many filters ask. */
final class PostingFilter extends SegmentFilter {
    private final DocIdSetIterator postings;
    private final FixedBitSet found = new FixedBitSet(Window.SIZE);
    private int base = -1;

    PostingFilter(DocIdSetIterator postings) {
        this.postings = postings;
    }

    @Override
    void narrow(Window window, FixedBitSet mask) throws IOException {
        if (base != window.base) {
            base = window.base;
            found.clear();
            if (postings.docID() < base) {
                postings.advance(base);
            }
            if (postings.docID() != DocIdSetIterator.NO_MORE_DOCS) {
                postings.intoBitSet(window.end, found, base);
            }
        }
        mask.and(found);
    }

    @Override
    int cost() {
        return 1;
    }
}
