package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The light of a workplace as staff see it (EMP-07, EMP-08): nobody sets it, one only adds a fact.
 *
 * @param askedOften asked more often in 30 days than is good: stands last in its colour
 * @param newestFact when the newest fact was told or seen
 * @param confirmed when an open place or a stated need was last confirmed
 * @param since when the colour came
 * @param changes the newest first
 */
@Serdeable
public record LightView(
        Light colour,
        List<LightReason> reasons,
        boolean askedOften,
        @Nullable Instant newestFact,
        @Nullable Instant confirmed,
        Instant since,
        List<Change> changes) {

    /** @param before absent for the first light */
    @Serdeable
    public record Change(
            @Nullable Light before,
            Light colour,
            List<LightReason> reasons,
            @Nullable Instant newestFact,
            @Nullable Instant confirmed,
            Instant changedAt) {}
}
