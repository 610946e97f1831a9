package no.innpass.platform.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list as SQL: conditions with their parameters, joined with {@code and}. Values always travel as parameters, never
 * in the text. Not thread-safe.
 */
public final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition with as many question marks as there are values. */
    public Conditions and(String text, Object... parameters) {
        texts.add(text);
        values.addAll(Arrays.asList(parameters));
        return this;
    }

    /** {@code where ...}, or nothing when there is no condition. */
    public String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    /** The parameters in order, and those of the rest of the statement after them; for {@link Rows#list}. */
    public @Nullable Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    /** A pattern for {@code like} that finds the words anywhere, with the wildcards in them taken as they are. */
    public static String containing(String words) {
        return "%" + beginningWith(words);
    }

    /** A pattern for {@code like} that finds what begins with the words, with the wildcards in them taken as they are. */
    public static String beginningWith(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
