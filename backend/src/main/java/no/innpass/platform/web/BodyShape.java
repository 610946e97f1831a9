package no.innpass.platform.web;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.platform.problem.FieldProblem;

/**
 * Compares a JSON body with the record that it is to become, and names everything that does not fit by its JSON pointer, before the
 * record is made (INTG-01): a property that nobody knows, a value of another type, an option that does not exist, a text that the
 * database cannot hold, a day outside the calendar. The JSON reader itself would ignore or convert most of these in silence.
 *
 * <p>What may be left out, how long a text may be and the like is said by the annotations of the record, and checked after this.
 */
final class BodyShape {
    /** More than any list of the API takes. */
    static final int MOST_ITEMS = 1_000;

    private final List<FieldProblem> faults = new ArrayList<>();

    private BodyShape() {}

    /** All faults in the order of the body; empty when the body has the form of the type. */
    static List<FieldProblem> faults(JsonNode body, Argument<?> type) {
        BodyShape shape = new BodyShape();
        shape.compare(body, type, "");
        return List.copyOf(shape.faults);
    }

    private void compare(JsonNode node, Argument<?> type, String at) {
        if (node.isNull()) {
            // A list has no room for nothing; elsewhere "absent" is judged by the annotations.
            if (type.isPrimitive() || at.isEmpty()) {
                faults.add(new FieldProblem(at, "REQUIRED"));
            }
        } else if (Collection.class.isAssignableFrom(type.getType())) {
            compareItems(node, type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT), at);
        } else if (type.getType().isRecord()) {
            compareProperties(node, type.getType(), at);
        } else {
            PlainValue.fault(node, type.getType()).ifPresent(code -> faults.add(new FieldProblem(at, code)));
        }
    }

    private void compareItems(JsonNode node, Argument<?> item, String at) {
        if (!node.isArray()) {
            faults.add(new FieldProblem(at, "WRONG_TYPE"));
            return;
        }
        if (node.size() > MOST_ITEMS) {
            faults.add(new FieldProblem(at, "TOO_MANY_ITEMS"));
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            Optional.ofNullable(node.get(i))
                    .filter(value -> !value.isNull())
                    .ifPresentOrElse(compareAt(item, at + "/" + i), missingAt(at + "/" + i));
        }
    }

    private Consumer<JsonNode> compareAt(Argument<?> type, String at) {
        return node -> compare(node, type, at);
    }

    private Runnable missingAt(String at) {
        return () -> faults.add(new FieldProblem(at, "REQUIRED"));
    }

    private void compareProperties(JsonNode node, Class<?> type, String at) {
        Optional<? extends BeanIntrospection<?>> form = BeanIntrospector.SHARED.findIntrospection(type);
        if (!node.isObject()) {
            faults.add(new FieldProblem(at, "WRONG_TYPE"));
            return;
        }
        if (form.isEmpty()) {
            return;
        }
        Map<String, Argument<?>> parts = Stream.of(form.get().getConstructorArguments())
                .collect(Collectors.toMap(Argument::getName, Function.identity()));
        node.entries().forEach(entry -> {
            String pointer = at + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            Argument<?> part = parts.get(entry.getKey());
            if (part == null) {
                faults.add(new FieldProblem(printable(pointer), "UNKNOWN_FIELD"));
            } else {
                compare(entry.getValue(), part, pointer);
            }
        });
    }

    /** A pointer is repeated in the answer: short, and without what cannot be shown. */
    private static String printable(String pointer) {
        String clean = pointer.replaceAll("[\\p{Cc}\\p{Cs}]", "?");
        return clean.length() > 200 ? clean.substring(0, 200) : clean;
    }
}
