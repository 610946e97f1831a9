package no.innpass.platform.merging;

import java.time.Instant;
import java.util.UUID;

/**
 * One record that is folded into another.
 *
 * @param survivor the record that stays
 * @param merged the record that goes; its id leads to the survivor from now on
 * @param by login of whoever does it
 */
public record Merge(UUID id, UUID survivor, UUID merged, UUID by, Instant at) {}
