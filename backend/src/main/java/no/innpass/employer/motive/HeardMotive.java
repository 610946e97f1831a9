package no.innpass.employer.motive;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;

/**
 * One reason why a workplace takes people in.
 *
 * @param importance 1 (a little) to 5 (what decides)
 */
@Serdeable
public record HeardMotive(
        @NotNull HostMotive motive, @NotNull @Min(1) @Max(5) Integer importance) {

    /** More hands are all that is heard of: a sign that work may be wanted without training (HR-9). False where nothing is heard. */
    static boolean reliefAlone(Collection<HeardMotive> heard) {
        return !heard.isEmpty() && heard.stream().allMatch(one -> one.motive() == HostMotive.RELIEF);
    }
}
