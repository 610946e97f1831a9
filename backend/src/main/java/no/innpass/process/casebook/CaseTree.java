package no.innpass.process.casebook;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * A case as it is written, for those who check it. What it means is the importer's to say: a variant, or one more fact, is laid on a
 * copy as one more assumption, which the importer lays on the case.
 */
record CaseTree(String file, Map<String, Object> root) {

    /** One value laid on a field, by the path that assumptions use: {@code candidates[c1].protected.age}. */
    record Lay(String sets, @Nullable Object value) {}

    /** @throws WrongCase when it is no YAML mapping */
    static CaseTree read(Path path) {
        String file = String.valueOf(path.getFileName());
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try (Reader reader = Files.newBufferedReader(path)) {
            Object root = new Yaml(new SafeConstructor(options)).load(reader);
            if (root instanceof Map<?, ?>) {
                return new CaseTree(file, mapping(root));
            }
            throw new WrongCase(file + " is no case: write a mapping with id, candidates and workplaces");
        } catch (YAMLException e) {
            String where = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new WrongCase(file + " is no YAML: " + where + "; write one YAML document in UTF-8, without aliases");
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new WrongCase(file + " is not in UTF-8: save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be read.", e);
        }
    }

    static Map<String, Object> mapping(@Nullable Object value) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> mapping.put(String.valueOf(key), inner));
        }
        return mapping;
    }

    /** The file's name without its ending where the case names no id. */
    String id() {
        return Objects.toString(root.get("id"), file.replaceFirst("\\.yaml$", ""));
    }

    List<Expectation> expectations() {
        return list("expect").stream().map(Expectation::new).toList();
    }

    /** Mappings of a list of the case: candidates, workplaces, events, assumptions. */
    List<Map<String, Object>> list(String key) {
        return root.get(key) instanceof List<?> list
                ? list.stream().map(CaseTree::mapping).toList()
                : List.of();
    }

    /** The item of a list by its id. */
    Optional<Map<String, Object>> item(String list, String id) {
        return list(list).stream().filter(one -> id.equals(one.get("id"))).findFirst();
    }

    boolean has(String list, String id) {
        return item(list, id).isPresent();
    }

    /**
     * What the variant lays on the case.
     *
     * @throws WrongCase when no assumption of that id holds a variant
     */
    List<Lay> variant(String id) {
        return item("assumptions", id)
                .filter(one -> one.get("variant") instanceof List<?>)
                .map(one -> ((List<?>) Objects.requireNonNull(one.get("variant")))
                        .stream()
                                .map(CaseTree::mapping)
                                .map(lay -> new Lay(Objects.toString(lay.get("sets")), lay.get("value")))
                                .toList())
                .orElseThrow(() -> new WrongCase("when: " + id + " names no assumption with a variant: add one"));
    }

    /** A copy with these laid on top of what is assumed already. */
    CaseTree with(List<Lay> lays) {
        List<Object> assumptions = new ArrayList<>(list("assumptions"));
        for (Lay lay : lays) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", "x" + assumptions.size());
            one.put("sets", lay.sets());
            one.put("value", lay.value());
            one.put("why", "laid on a copy");
            assumptions.add(one);
        }
        Map<String, Object> changed = new LinkedHashMap<>(root);
        changed.put("assumptions", assumptions);
        return new CaseTree(file, changed);
    }

    /** The same case with its workplaces in the other order. */
    CaseTree backwards() {
        Map<String, Object> changed = new LinkedHashMap<>(root);
        changed.put("workplaces", list("workplaces").reversed());
        return new CaseTree(file, changed);
    }

    void write(Path folder) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        Representer representer = new Representer(options);
        representer.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        Yaml yaml = new Yaml(representer, options);
        try {
            // No aliases in what is written: the importer refuses them.
            Files.writeString(folder.resolve(file), yaml.dump(copy(root)));
        } catch (IOException e) {
            throw new UncheckedIOException("A copy of " + file + " cannot be written.", e);
        }
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copied = new LinkedHashMap<>();
            map.forEach((key, inner) -> copied.put(key, copy(inner)));
            return copied;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copied = new ArrayList<>();
            list.forEach(inner -> copied.add(copy(inner)));
            return copied;
        }
        return value;
    }
}
