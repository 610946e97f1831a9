package no.innpass.platform.purpose;

import java.util.List;

/** What the notice says beside the purposes (GDPR art. 13 and 14), in its order: a heading, and lines by their keys. */
enum NoticePart {
    RESPONSIBLE("who", "ask", "officer"),
    RIGHTS("see", "correct", "delete", "object", "withdraw", "looked", "complain"),
    DECIDE("people", "never", "explain"),
    SOURCES("you", "others"),
    CHOICE("free"),
    ABROAD("none");

    private final List<String> lines;

    NoticePart(String... lines) {
        this.lines = List.of(lines);
    }

    List<String> lines() {
        return lines;
    }
}
