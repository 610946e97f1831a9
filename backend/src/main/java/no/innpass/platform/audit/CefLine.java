package no.innpass.platform.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row as a line of the Common Event Format, version 0, for the log collectors of others: ids and codes, no names. In the header a
 * backslash and a bar are escaped, in the extension a backslash, an equals sign and line breaks. Pure.
 *
 * <p>Severity is 3 for what was permitted, 6 for what was refused. {@code externalId} is the number in the chain: the next export goes
 * on after the last one. {@code cs6} is the hash of the row: kept elsewhere, it proves that the chain is still the same.
 */
public final class CefLine {
    private static final String PRODUCT = "CEF:0|Innpass|Innpass|1";

    private CefLine() {}

    /** One line without its line break. */
    public static String of(long seq, AuditEntry entry, String hash) {
        String name = entry.sight() == null ? entry.operation() : entry.sight().name();
        return String.join(
                "|",
                PRODUCT,
                header(entry.operation()),
                header(name),
                entry.result() == AuditResult.PERMIT ? "3" : "6",
                extension(seq, entry, hash));
    }

    private static String extension(long seq, AuditEntry entry, String hash) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("rt", entry.at().toEpochMilli());
        parts.put("externalId", seq);
        parts.put("outcome", entry.result());
        parts.put("suid", entry.actor());
        parts.put("spriv", entry.role());
        parts.put("reason", entry.reason());
        custom(parts, 1, "purpose", entry.purpose());
        custom(parts, 2, "objectKind", entry.objectKind());
        custom(parts, 3, "object", entry.object());
        custom(parts, 4, "fields", entry.fields().isEmpty() ? null : String.join(" ", entry.fields()));
        custom(
                parts,
                5,
                "people",
                // The people behind a sampled case would be the key of its pseudonym.
                entry.people().isEmpty() || entry.sight() == Sight.SAMPLED_CASE || entry.sight() == Sight.SAMPLED_NAME
                        ? null
                        : entry.people().stream().map(Object::toString).collect(Collectors.joining(" ")));
        custom(parts, 6, "hash", hash);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + value(String.valueOf(part.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static void custom(Map<String, @Nullable Object> parts, int number, String label, @Nullable Object value) {
        if (value != null) {
            parts.put("cs" + number + "Label", label);
            parts.put("cs" + number, value);
        }
    }

    static String header(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\r", " ").replace("\n", " ");
    }

    static String value(String text) {
        return text.replace("\\", "\\\\")
                .replace("=", "\\=")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
