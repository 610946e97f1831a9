package no.innpass.platform.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.innpass.platform.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a row: SHA-256 over the hash of the row before it, its number and its content in a canonical form, which is fixed for as
 * long as there are rows: a version byte (1); then each part in the order of {@link AuditEntry}, as UTF-8 with its length before it in
 * four bytes (-1 for a part that is absent); lists with their number of items before them.
 */
final class ChainHash {
    /** The hash before the first row. */
    static final String GENESIS = "0".repeat(64);

    private static final int VERSION = 1;

    private ChainHash() {}

    /** 64 hexadecimal digits. */
    static String of(String previous, long seq, AuditEntry entry) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte(VERSION);
            part(out, previous);
            out.writeLong(seq);
            parts(out, entry);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void parts(DataOutputStream out, AuditEntry entry) throws IOException {
        part(out, entry.id());
        out.writeLong(entry.at().getEpochSecond());
        out.writeInt(entry.at().getNano());
        part(out, entry.actor());
        part(out, entry.person());
        part(out, entry.role());
        part(out, entry.unit());
        part(out, entry.operation());
        part(out, entry.sight());
        part(out, entry.purpose());
        part(out, entry.objectKind());
        part(out, entry.object());
        list(out, entry.people());
        list(out, entry.fields());
        part(out, entry.result());
        part(out, entry.reason());
        part(out, entry.detailHash());
    }

    private static void part(DataOutputStream out, @Nullable Object part) throws IOException {
        if (part == null) {
            out.writeInt(-1);
            return;
        }
        String text = part instanceof Enum<?> choice ? choice.name() : part.toString();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void list(DataOutputStream out, List<?> items) throws IOException {
        out.writeInt(items.size());
        for (Object item : items) {
            part(out, item);
        }
    }
}
