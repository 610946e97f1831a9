package no.innpass.platform.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Bytes of a text in UTF-8 without the mark that some programs set before it. */
public final class PassByteOrderMark extends PushbackInputStream {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public PassByteOrderMark(InputStream bytes) throws IOException {
        super(bytes, MARK.length);
        byte[] first = bytes.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            unread(first);
        }
    }
}
