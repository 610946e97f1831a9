package no.innpass.process.importing.casebook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.process.importing.Spot;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file that knows its line. The word {@code unknown} means that nothing is told, and reads like a key that is not
 * there.
 */
final class CaseNode {
    private static final String UNKNOWN = "unknown";

    private final String file;
    private final Node node;

    private CaseNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The file's mapping; errors NOT_YAML and NOT_A_CASE. Aliases are refused: cases have none, and they can blow a file up. */
    static Optional<CaseNode> read(Path path, ImportErrors errors) {
        String file = String.valueOf(path.getFileName());
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try (Reader reader = Files.newBufferedReader(path)) {
            @Nullable Node root = new Yaml(new SafeConstructor(options)).compose(reader);
            if (root instanceof MappingNode) {
                return Optional.of(new CaseNode(file, root));
            }
            errors.add(file, 1, "", "NOT_A_CASE", "a mapping with id, candidates and workplaces");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            errors.add(file, line, "", "NOT_YAML", "one YAML document in UTF-8");
        } catch (YAMLException | java.nio.charset.CharacterCodingException e) {
            errors.add(file, 0, "", "NOT_YAML", "one YAML document in UTF-8, without aliases");
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read", e);
        }
        return Optional.empty();
    }

    Node node() {
        return node;
    }

    int line() {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    Spot spot() {
        return new Spot(file, line());
    }

    String file() {
        return file;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The text of a scalar; empty for a mapping or list. */
    String value() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    boolean isUnknown() {
        return value().equals(UNKNOWN);
    }

    /** Keys with their values, in the order of the file, unknown ones included. */
    Stream<NodeTuple> entries() {
        return node instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
    }

    CaseNode of(Node other) {
        return new CaseNode(file, other);
    }

    /** What is told under a key; empty for unknown. */
    Optional<CaseNode> at(String key) {
        return entries()
                .filter(entry -> of(entry.getKeyNode()).value().equals(key))
                .map(entry -> of(entry.getValueNode()))
                .filter(value -> !value.isUnknown())
                .findFirst();
    }

    /** Items of a list. */
    List<CaseNode> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(this::of).toList()
                : List.of();
    }

    /** Items of the list under a key; none when nothing is told. */
    List<CaseNode> list(String key) {
        return at(key).map(CaseNode::items).orElse(List.of());
    }

    /** The scalars of the list under a key. */
    List<String> words(String key) {
        return list(key).stream().map(CaseNode::value).toList();
    }

    Optional<String> text(String key) {
        return at(key).map(CaseNode::value).filter(value -> !value.isEmpty());
    }

    /** Empty when it is neither true nor false. */
    Optional<Boolean> flag(String key) {
        return text(key)
                .filter(value -> value.equals("true") || value.equals("false"))
                .map(Boolean::valueOf);
    }

    /** Empty when it is no whole number of at most six digits. */
    Optional<Integer> number(String key) {
        return text(key).filter(value -> value.matches("\\d{1,6}")).map(Integer::valueOf);
    }
}
