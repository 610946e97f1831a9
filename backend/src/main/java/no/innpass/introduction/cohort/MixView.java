package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class is like, before it begins (MAT-27).
 *
 * @param speaking how many speak Norwegian at which level, as estimated; UNKNOWN where nobody has asked
 * @param purposes how many have which main purpose; UNKNOWN where it is not known
 * @param least the smallest number that is shown
 */
@Serdeable
record MixView(int people, List<Share> speaking, List<Share> purposes, int least) {

    /** @param people absent where it is hidden: too few, or another hidden number could be computed from it */
    @Serdeable
    record Share(String code, @Nullable Integer people) {}
}
