package no.innpass.platform.audit;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks into the answer of an operation: whom it names, and which parts of it have a value. Pure. */
final class BodyParts {
    private BodyParts() {}

    /**
     * The ids at a path of component names joined with dots, each once, in the order of the answer; lists are walked through, absent
     * values left out.
     *
     * @throws IllegalArgumentException when the answer has no such component, or it is no id: a wrong {@link Audited}
     */
    static Set<UUID> ids(@Nullable Object body, String path) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Object value : values(List.of(flat(body)), path)) {
            if (value instanceof UUID id) {
                ids.add(id);
            } else {
                throw new IllegalArgumentException(path + " names no id but a " + value.getClass());
            }
        }
        return ids;
    }

    /** Names of the components that have a value, of the records that hold the last step of the path; in the order of the alphabet. */
    static Set<String> fields(@Nullable Object body, String path) {
        int last = path.lastIndexOf('.');
        Collection<Object> holders =
                last < 0 ? List.of(flat(body)) : values(List.of(flat(body)), path.substring(0, last));
        Set<String> names = new TreeSet<>();
        for (Object holder : holders) {
            introspection(holder)
                    .ifPresent(form -> form.getBeanProperties().stream()
                            .filter(part -> !names.contains(part.getName()) && hasValue(part.get(holder)))
                            .forEach(part -> names.add(part.getName())));
        }
        return names;
    }

    private static Collection<Object> values(Collection<Object> from, String path) {
        Collection<Object> here = from;
        for (String step : path.split("\\.")) {
            List<Object> next = new ArrayList<>();
            here.forEach(holder -> next.addAll(Arrays.asList(flat(part(holder, step)))));
            here = next;
        }
        return here;
    }

    private static @Nullable Object part(Object holder, String name) {
        return introspection(holder)
                .flatMap(form -> form.getProperty(name))
                .orElseThrow(() -> new IllegalArgumentException(holder.getClass() + " has no part " + name))
                .get(holder);
    }

    private static Object[] flat(@Nullable Object value) {
        return switch (value) {
            case null -> new Object[0];
            case Collection<?> many -> many.toArray();
            default -> new Object[] {value};
        };
    }

    private static boolean hasValue(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Collection<?> many -> !many.isEmpty();
            case Map<?, ?> many -> !many.isEmpty();
            default -> true;
        };
    }

    @SuppressWarnings("unchecked") // the introspection is that of the holder's own class
    private static Optional<BeanIntrospection<Object>> introspection(Object holder) {
        return BeanIntrospector.SHARED.findIntrospection((Class<Object>) holder.getClass());
    }
}
