package no.innpass.platform.retention;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a run did, or would do, with one kind.
 *
 * @param period the setting and its value, as {@code retention.draft.weeks=12}
 * @param gone how many went (or would go)
 * @param held how many are past their term and kept
 * @param failed something went wrong; what had gone before is gone, whole
 */
@Serdeable
public record KindCount(String kind, String period, long gone, long held, boolean failed) {

    /** For the terminal. */
    public String line() {
        return "%-28s %-38s %8d go, %d kept by a hold%s".formatted(kind, period, gone, held, failed ? "  FAILED" : "");
    }
}
