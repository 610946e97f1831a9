package no.innpass.shared;

import org.jspecify.annotations.Nullable;

/** Free text as it comes from a wire: what says nothing is nothing. */
public final class Words {
    private Words() {}

    /** Without the blanks around it; absent when nothing is left. */
    public static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
