package no.innpass.employer.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import no.innpass.platform.importing.BoundedReader;
import no.innpass.platform.importing.PassByteOrderMark;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A file of the organisation register as it is published: CSV in UTF-8 with a header, separated by commas or semicolons, packed with gzip or
 * not. Read as a stream; a column that the import does not know is passed over. Not for several threads.
 */
final class RegisterFile implements Closeable {
    /** Characters; the largest of the two files has some 700 million. */
    private static final long MOST = 4_000_000_000L;

    private static final long LONGEST_RECORD = 1_000_000;
    private static final int FIRST_BYTES = 1 << 16;

    private final String name;
    private final Counted bytes;
    private final long size;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> header;
    private final RegisterKind kind;
    private long line;

    private RegisterFile(Path path, Counted bytes) throws IOException {
        this.bytes = bytes;
        name = String.valueOf(path.getFileName());
        size = Files.size(path);
        BufferedReader text = new BufferedReader(new InputStreamReader(
                new PassByteOrderMark(unpacked(bytes)),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        char separator = separator(text);
        reader = new BoundedReader(text, MOST, LONGEST_RECORD);
        parser = CSVParser.parse(
                reader,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setTrim(true)
                        .setIgnoreEmptyLines(true)
                        .get());
        records = parser.iterator();
        header = header();
        kind = RegisterKind.of(header)
                .orElseThrow(() -> new RegisterRefused(name
                        + " line 1: the header is that of none of the register's files (enheter, underenheter); docs/import.md names the"
                        + " columns."));
        line = parser.getCurrentLineNumber() + 1;
    }

    /** @throws RegisterRefused for a file that is none of the register's */
    static RegisterFile open(Path path) {
        try {
            Counted bytes = new Counted(Files.newInputStream(path));
            try {
                return new RegisterFile(path, bytes);
            } catch (IOException | RuntimeException e) {
                bytes.close();
                throw e;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new RegisterRefused(path.getFileName() + ": cannot be read as CSV in UTF-8.");
        }
    }

    /** SHA-256 of the bytes as they lie there, 64 hexadecimal digits: which file it is, whatever it is called. */
    static String hash(Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[FIRST_BYTES];
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
                digest.update(some, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return name;
    }

    RegisterKind kind() {
        return kind;
    }

    /** How much of the file has been read, 0 to 100. */
    int percent() {
        return size == 0 ? 100 : (int) (100 * bytes.read / size);
    }

    /**
     * The next records, at most so many; none at the end.
     *
     * @throws RegisterRefused where the file breaks off, or is no CSV there
     */
    List<RegisterRow> next(int most) {
        List<RegisterRow> rows = new ArrayList<>();
        try {
            while (rows.size() < most && records.hasNext()) {
                CSVRecord record = records.next();
                rows.add(new RegisterRow(name, line, column -> cell(record, column)));
                reader.nextRecord();
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new RegisterRefused(
                    name + " line " + line
                            + ": breaks off, or is no CSV in UTF-8. What stands before it is stored; mend the file and import it again.");
        }
        return rows;
    }

    private @Nullable String cell(CSVRecord record, String column) {
        @Nullable Integer at = header.get(column);
        return at == null || at >= record.size() ? null : record.get(at);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private Map<String, Integer> header() {
        Map<String, Integer> columns = new HashMap<>();
        if (records.hasNext()) {
            CSVRecord names = records.next();
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
            }
        }
        reader.nextRecord();
        return columns;
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(FIRST_BYTES);
        String first = text.readLine();
        text.reset();
        return first != null
                        && first.chars().filter(one -> one == ';').count()
                                > first.chars().filter(one -> one == ',').count()
                ? ';'
                : ',';
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, FIRST_BYTES);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered, FIRST_BYTES) : buffered;
    }

    /** Counts what has been taken from the file. */
    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            read += Math.max(0, count);
            return count;
        }
    }
}
