package no.innpass.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: the sort keys of the last row that was sent, opaque to the caller (base64url). */
public record Cursor(List<String> keys) {
    /** Characters of the longest cursor that is taken. */
    public static final int LONGEST = 1000;

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(String::valueOf).toList());
    }

    /**
     * The key at this place as an id.
     *
     * @throws Refused INVALID_INPUT when it is none
     */
    public UUID id(int place) {
        try {
            return UUID.fromString(keys.get(place));
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }

    /**
     * The key at this place as a whole number.
     *
     * @throws Refused INVALID_INPUT when it is none
     */
    public long number(int place) {
        try {
            return Long.parseLong(keys.get(place));
        } catch (NumberFormatException notANumber) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }

    /**
     * The key at this place as a day.
     *
     * @throws Refused INVALID_INPUT when it is none
     */
    public LocalDate day(int place) {
        try {
            return LocalDate.parse(keys.get(place));
        } catch (DateTimeParseException notADay) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor with the given number of keys; null in, null out (the first page).
     *
     * @throws Refused INVALID_INPUT when the text is not a cursor of this list
     */
    public static @Nullable Cursor decode(@Nullable String text, int keys) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split(SEPARATOR, -1));
            if (parts.size() == keys) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through: told to the caller as any other bad cursor
        }
        throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
    }
}
