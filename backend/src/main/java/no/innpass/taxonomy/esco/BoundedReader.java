package no.innpass.taxonomy.esco;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a file that unpacks to more than anybody would publish, and a line that never ends (a quote that is not closed), before they
 * fill the memory. The largest file of ESCO has 25 million characters, the longest line some 20 thousand.
 */
final class BoundedReader extends FilterReader {
    private static final long MOST = 200_000_000;
    private static final long LONGEST_RECORD = 2_000_000;

    private long read;
    private long sinceRecord;

    BoundedReader(Reader reader) {
        super(reader);
    }

    /** A record is complete: the next one may be as long again. */
    void nextRecord() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(count);
        return count;
    }

    private void count(int more) throws IOException {
        read += Math.max(0, more);
        sinceRecord += Math.max(0, more);
        if (read > MOST) {
            throw new IOException("more than " + MOST + " characters");
        }
        if (sinceRecord > LONGEST_RECORD) {
            throw new IOException("a record of more than " + LONGEST_RECORD + " characters: is a quote not closed?");
        }
    }
}
