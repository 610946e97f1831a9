package no.innpass.platform.purpose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The purposes of {@code purposes.txt}; immutable. Every {@link ProcessingPurpose} has one entry. What cannot be read stops the start:
 * nothing runs on a register that says less than it must.
 */
public final class PurposeRegister {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> LINES = Set.of("purpose", "basis", "from", "until", "data", "receivers", "keeps");

    private final Map<ProcessingPurpose, RegisteredPurpose> entries = new EnumMap<>(ProcessingPurpose.class);

    private PurposeRegister() {}

    public static PurposeRegister read() {
        try (InputStream file = Objects.requireNonNull(
                PurposeRegister.class.getResourceAsStream("/purposes.txt"), "purposes.txt is missing")) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for an entry that cannot be read, stands twice, or is missing */
    public static PurposeRegister of(String text) {
        PurposeRegister register = new PurposeRegister();
        String bare = String.join(
                "\n", text.lines().filter(line -> !line.startsWith("#")).toList());
        BLANK_LINES.splitAsStream(bare.strip()).map(PurposeRegister::entry).forEach(entry -> {
            if (register.entries.putIfAbsent(entry.purpose(), entry) != null) {
                throw new IllegalArgumentException(entry.purpose() + " stands twice in purposes.txt");
            }
        });
        for (ProcessingPurpose purpose : ProcessingPurpose.values()) {
            if (!register.entries.containsKey(purpose)) {
                throw new IllegalArgumentException(purpose + " does not stand in purposes.txt");
            }
        }
        return register;
    }

    /** In the order of {@link ProcessingPurpose}. */
    public Collection<RegisteredPurpose> all() {
        return entries.values();
    }

    public RegisteredPurpose of(ProcessingPurpose purpose) {
        return Objects.requireNonNull(entries.get(purpose));
    }

    private static RegisteredPurpose entry(String stanza) {
        Map<String, List<String>> lines = new HashMap<>();
        stanza.lines().forEach(line -> {
            List<String> words = Arrays.asList(BLANKS.split(line.strip()));
            if (!LINES.contains(words.getFirst())
                    || lines.put(words.getFirst(), words.subList(1, words.size())) != null) {
                throw new IllegalArgumentException("Not a line of purposes.txt, or a second one: " + line);
            }
        });
        List<String> until = lines.getOrDefault("until", List.of());
        return new RegisteredPurpose(
                ProcessingPurpose.valueOf(one(lines, "purpose")),
                all(lines, "basis", LegalBasis::valueOf),
                LocalDate.parse(one(lines, "from")),
                until.isEmpty() ? null : LocalDate.parse(until.getFirst()),
                all(lines, "data", DataKind::valueOf),
                all(lines, "receivers", ReceiverKind::valueOf),
                all(lines, "keeps", word -> word));
    }

    private static String one(Map<String, List<String>> lines, String name) {
        List<String> words = lines.getOrDefault(name, List.of());
        if (words.size() != 1) {
            throw new IllegalArgumentException("An entry of purposes.txt needs one " + name);
        }
        return words.getFirst();
    }

    private static <T> List<T> all(Map<String, List<String>> lines, String name, Function<String, T> read) {
        return lines.getOrDefault(name, List.of()).stream().map(read).toList();
    }
}
