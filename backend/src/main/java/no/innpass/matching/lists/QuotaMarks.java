package no.innpass.matching.lists;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import no.innpass.measure.QuotaBar;

/**
 * Who is barred by the quota or the budget of a measure (MAT-23). A later room answers: this room scores without it, and writes the mark
 * on rows that are scored and ordered already.
 */
@FunctionalInterface
public interface QuotaMarks {
    /** By candidate; whoever is not barred is left out. */
    Map<UUID, QuotaBar> of(Collection<UUID> candidates);
}
