package no.innpass.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The description of the API (the same as {@code docs/openapi.yml}) as a test reads it. */
public final class ApiDescription {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private final Map<String, Object> root;

    private ApiDescription(Map<String, Object> root) {
        this.root = root;
    }

    public static ApiDescription read() {
        try (InputStream file =
                Objects.requireNonNull(ApiDescription.class.getResourceAsStream("/META-INF/swagger/innpass-v1.yml"))) {
            return new ApiDescription(new Yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param method in capitals */
    public record Operation(String method, String path, Map<String, Object> node) {
        public String audience() {
            return String.valueOf(node.get("x-audience"));
        }

        @SuppressWarnings("unchecked") // the form of the file
        public List<String> roles() {
            return (List<String>) node.get("x-roles");
        }

        public boolean hasBody() {
            return node.containsKey("requestBody");
        }

        public Map<String, Object> answers() {
            return object(node.get("responses"));
        }

        @SuppressWarnings("unchecked") // the form of the file
        public List<Map<String, Object>> parameters() {
            return (List<Map<String, Object>>) node.getOrDefault("parameters", List.of());
        }

        public boolean takes(String parameter) {
            return parameters().stream().anyMatch(one -> parameter.equals(one.get("name")));
        }

        /** The schema of the JSON body. */
        public Map<String, Object> body() {
            Map<String, Object> content = object(object(node.get("requestBody")).get("content"));
            return object(object(content.get("application/json")).get("schema"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        object(root.get("paths"))
                .forEach((path, item) -> object(item).forEach((verb, node) -> {
                    if (VERBS.contains(verb)) {
                        operations.add(new Operation(verb.toUpperCase(Locale.ROOT), path, object(node)));
                    }
                }));
        return operations;
    }

    /** Every name that the file holds: {@code Schema.property}, {@code Schema: CONSTANT}, and the parameters of operations. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        object(object(root.get("components")).get("schemas")).forEach((name, schema) -> collect(name, schema, names));
        operations().forEach(operation -> {
            operation.parameters().forEach(one -> names.add(operation + "?" + one.get("name")));
            collect(operation.toString(), operation.node(), names);
        });
        return names;
    }

    private static void collect(String owner, @Nullable Object node, Set<String> names) {
        if (node instanceof List<?> parts) {
            parts.forEach(part -> collect(owner, part, names));
        }
        if (!(node instanceof Map<?, ?> schema)) {
            return;
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.keySet().forEach(property -> names.add(owner + "." + property));
        }
        if (schema.get("enum") instanceof List<?> constants) {
            constants.forEach(constant -> names.add(owner + ": " + constant));
        }
        schema.values().forEach(inner -> collect(owner, inner, names));
    }

    public Map<String, Object> schema(String name) {
        return object(object(object(root.get("components")).get("schemas")).get(name));
    }

    /** The schema itself, behind references and one-element {@code allOf}; nullable where any step says so. */
    public Map<String, Object> resolved(Object schema) {
        Map<String, Object> node = object(schema);
        if (node.get("$ref") instanceof String reference) {
            return resolved(schema(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        if (node.get("allOf") instanceof List<?> parts) {
            Map<String, Object> whole = new LinkedHashMap<>();
            parts.forEach(part -> whole.putAll(resolved(part)));
            node.forEach((name, value) -> {
                if (!name.equals("allOf")) {
                    whole.put(name, value);
                }
            });
            return whole;
        }
        return node;
    }

    @SuppressWarnings("unchecked") // the form of the file
    static Map<String, Object> object(Object node) {
        return (Map<String, Object>) node;
    }
}
