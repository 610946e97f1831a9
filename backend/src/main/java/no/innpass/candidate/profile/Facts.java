package no.innpass.candidate.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small repairs of what comes from a wire: a missing list is empty, blanks around a text go. */
final class Facts {
    private Facts() {}

    /** Unchangeable; keeps a null entry, which bean validation then reports with its index. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    static @Nullable String trimmed(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
