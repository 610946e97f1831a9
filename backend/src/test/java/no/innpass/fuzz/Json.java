package no.innpass.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bodies as plain maps, lists, texts and {@link Raw} tokens, written so that nothing is mended on the way: half surrogate pairs and
 * NULs as escapes, numbers as they stand.
 */
final class Json {
    private Json() {}

    /** A token that is written as it is: a number, true, null. */
    record Raw(String token) {}

    static final Raw NULL = new Raw("null");

    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** A copy in which the value at the pointer is another one; {@code null} takes the property away. */
    static Object with(Object tree, String pointer, Object value) {
        if (pointer.isEmpty()) {
            return value;
        }
        int next = pointer.indexOf('/', 1);
        String step = next < 0 ? pointer.substring(1) : pointer.substring(1, next);
        String rest = next < 0 ? "" : pointer.substring(next);
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int at = Integer.parseInt(step);
            copy.set(at, with(copy.get(at), rest, value));
            return copy;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((name, old) -> copy.put((String) name, old));
        if (rest.isEmpty() && value == null) {
            copy.remove(step);
        } else {
            copy.put(step, rest.isEmpty() ? value : with(copy.get(step), rest, value));
        }
        return copy;
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Raw raw -> out.append(raw.token());
            case Map<?, ?> object -> {
                String comma = "{";
                for (Map.Entry<?, ?> entry : object.entrySet()) {
                    out.append(comma);
                    quote((String) entry.getKey(), out);
                    out.append(':');
                    write(entry.getValue(), out);
                    comma = ",";
                }
                out.append(object.isEmpty() ? "{}" : "}");
            }
            case List<?> list -> {
                String comma = "[";
                for (Object item : list) {
                    out.append(comma);
                    write(item, out);
                    comma = ",";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            default -> quote(String.valueOf(value), out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
