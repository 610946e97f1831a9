package no.innpass.process.importing.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innpass.platform.importing.ImportErrors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Lays each assumption that {@code sets} a value on the case ({@code candidates[c1].norwegian.oral}; an index equal to the length of
 * a list appends). Variants and settings are for those who check expectations, and are passed over.
 */
final class LayAssumptions {
    private static final Pattern STEP = Pattern.compile("([a-z][a-z0-9_]*)|\\[([A-Za-z0-9_]+)]");
    private static final Pattern PATH = Pattern.compile("[a-z_]+(\\[[A-Za-z0-9_]+]|\\.[a-z][a-z0-9_]*)*");

    private LayAssumptions() {}

    /** Changes the case; error NO_SUCH_PLACE at the line of a path that leads nowhere. */
    static void on(CaseNode root, ImportErrors errors) {
        for (CaseNode assumption : root.list("assumptions")) {
            assumption.at("sets").ifPresent(path -> {
                CaseNode value = value(assumption);
                if (!PATH.matcher(path.value()).matches() || !lay(root.node(), steps(path.value()), value.node())) {
                    errors.add(
                            root.file(),
                            path.line(),
                            "assumptions[].sets",
                            "NO_SUCH_PLACE",
                            "path of a field of this case");
                }
            });
        }
    }

    /** A value may be the word unknown, too. */
    private static CaseNode value(CaseNode assumption) {
        return assumption
                .entries()
                .filter(entry -> assumption.of(entry.getKeyNode()).value().equals("value"))
                .map(entry -> assumption.of(entry.getValueNode()))
                .findFirst()
                .orElse(assumption);
    }

    /** Names of keys, and ids or indexes after a {@code #}. */
    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) == null ? "#" + matcher.group(2) : matcher.group(1));
        }
        return steps;
    }

    private static boolean lay(Node node, List<String> steps, Node value) {
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (step.startsWith("#")) {
            return node instanceof SequenceNode list && layInList(list.getValue(), step.substring(1), rest, value);
        }
        return node instanceof MappingNode mapping && layInMapping(mapping, step, rest, value);
    }

    private static boolean layInMapping(MappingNode mapping, String key, List<String> rest, Node value) {
        List<NodeTuple> entries = mapping.getValue();
        for (int i = 0; i < entries.size(); i++) {
            if (scalar(entries.get(i).getKeyNode()).equals(key)) {
                Node changed = changed(entries.get(i).getValueNode(), rest, value);
                entries.set(i, new NodeTuple(entries.get(i).getKeyNode(), changed));
                return changed == value || lay(changed, rest, value);
            }
        }
        Node changed = changed(null, rest, value);
        Node name = new ScalarNode(Tag.STR, key, value.getStartMark(), value.getEndMark(), ScalarStyle.PLAIN);
        entries.add(new NodeTuple(name, changed));
        return changed == value || lay(changed, rest, value);
    }

    private static boolean layInList(List<Node> items, String id, List<String> rest, Node value) {
        int at = indexOf(items, id);
        if (at < 0 || at > items.size()) {
            return false;
        }
        Node changed = changed(at < items.size() ? items.get(at) : null, rest, value);
        if (at == items.size()) {
            items.add(changed);
        } else {
            items.set(at, changed);
        }
        return changed == value || lay(changed, rest, value);
    }

    private static int indexOf(List<Node> items, String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof MappingNode mapping
                    && mapping.getValue().stream()
                            .anyMatch(entry -> scalar(entry.getKeyNode()).equals("id")
                                    && scalar(entry.getValueNode()).equals(id))) {
                return i;
            }
        }
        return id.matches("\\d{1,3}") ? Integer.parseInt(id) : -1;
    }

    /** What stands there now, an empty mapping or list where nothing is told, or the value itself at the end of the path. */
    private static Node changed(@Nullable Node before, List<String> rest, Node value) {
        if (rest.isEmpty()) {
            return value;
        }
        if (before != null && !scalar(before).equals("unknown")) {
            return before;
        }
        return rest.getFirst().startsWith("#")
                ? new SequenceNode(
                        Tag.SEQ, true, new ArrayList<>(), value.getStartMark(), value.getEndMark(), FlowStyle.BLOCK)
                : new MappingNode(
                        Tag.MAP, true, new ArrayList<>(), value.getStartMark(), value.getEndMark(), FlowStyle.BLOCK);
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
