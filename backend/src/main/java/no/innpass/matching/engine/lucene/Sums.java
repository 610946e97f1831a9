package no.innpass.matching.engine.lucene;

import java.util.Arrays;

/** num and den of one criterion for the documents of a window, by offset. */
final class Sums {
    final int[] num = new int[Window.SIZE];
    final int[] den = new int[Window.SIZE];

    void clear() {
        Arrays.fill(num, 0);
        Arrays.fill(den, 0);
    }

    void add(int offset, int moreNum, int moreDen) {
        num[offset] += moreNum;
        den[offset] += moreDen;
    }
}
