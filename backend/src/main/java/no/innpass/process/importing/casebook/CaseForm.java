package no.innpass.process.importing.casebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.innpass.platform.importing.ImportErrors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * The form of a case, from {@code case-form.tsv}: which keys a mapping may have, which words a value may be, and what is free. Paths
 * are those of the file with {@code []} for every item of a list.
 */
final class CaseForm {
    private enum Kind {
        KEYS,
        CODES,
        FREE
    }

    private record Rule(Kind kind, List<String> words) {}

    private final Map<String, Rule> rules = new HashMap<>();

    CaseForm() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CaseForm.class.getResourceAsStream("case-form.tsv")), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Kind kind = Kind.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
        rules.put(cells[0], new Rule(kind, List.of(cells[2].split(" ", -1))));
    }

    /** Adds UNKNOWN_KEY, TWICE, NOT_A_CODE and NOT_A_MAPPING with their lines. */
    void check(CaseNode root, ImportErrors errors) {
        check(root, "", errors);
    }

    private void check(CaseNode node, String path, ImportErrors errors) {
        @Nullable Rule rule = rules.get(path);
        if (rule != null && rule.kind() == Kind.FREE) {
            return;
        }
        if (node.isMapping()) {
            checkKeys(node, path, rule, errors);
        } else if (node.isList()) {
            node.items().forEach(item -> check(item, path + "[]", errors));
        } else if (rule != null && !node.isUnknown()) {
            if (rule.kind() == Kind.KEYS) {
                errors.add(node.file(), node.line(), path, "NOT_A_MAPPING", "keys: " + String.join(", ", rule.words()));
            } else if (!rule.words().contains(node.value())) {
                errors.add(node.file(), node.line(), path, "NOT_A_CODE", String.join(", ", rule.words()));
            }
        }
    }

    private void checkKeys(CaseNode node, String path, @Nullable Rule rule, ImportErrors errors) {
        if (rule == null || rule.kind() != Kind.KEYS) {
            errors.add(node.file(), node.line(), path, "UNKNOWN_KEY", "a value or a list of values");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : node.entries().toList()) {
            CaseNode name = node.of(entry.getKeyNode());
            String key = path.isEmpty() ? name.value() : path + "." + name.value();
            if (!rule.words().contains(name.value())) {
                errors.add(node.file(), name.line(), key, "UNKNOWN_KEY", String.join(", ", rule.words()));
            } else if (!seen.add(name.value())) {
                errors.add(node.file(), name.line(), key, "TWICE", "each key once");
            } else {
                check(node.of(entry.getValueNode()), key, errors);
            }
        }
    }
}
