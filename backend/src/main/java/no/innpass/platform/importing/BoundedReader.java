package no.innpass.platform.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a file that unpacks to more than anybody would publish, and a line that never ends (a quote that is not closed), before they
 * fill the memory.
 */
public final class BoundedReader extends FilterReader {
    private final long most;
    private final long longestRecord;
    private long read;
    private long sinceRecord;

    /**
     * @param most characters of the whole file
     * @param longestRecord characters of one record
     */
    public BoundedReader(Reader reader, long most, long longestRecord) {
        super(reader);
        this.most = most;
        this.longestRecord = longestRecord;
    }

    /** A record is complete: the next one may be as long again. */
    public void nextRecord() {
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
        if (read > most) {
            throw new IOException("more than " + most + " characters");
        }
        if (sinceRecord > longestRecord) {
            throw new IOException("a record of more than " + longestRecord + " characters: is a quote not closed?");
        }
    }
}
