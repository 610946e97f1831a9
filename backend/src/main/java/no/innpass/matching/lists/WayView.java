package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * A way to close a gap or lift a stop, with who can go it (MAT-16).
 *
 * @param owner named WayOwner in the API; absent where nobody knows a way
 */
@Serdeable
public record WayView(
        String code,
        Map<String, Object> params,
        Way.@Nullable Owner owner,
        @Nullable LocalDate due) {

    static WayView of(WayOut way) {
        LocalDate due = way.day() == Days.NONE ? null : LocalDate.ofEpochDay(way.day());
        return new WayView(
                way.way().name(),
                due == null ? Map.of() : Map.of("date", due.toString()),
                way.way().owner() == Way.Owner.NOBODY ? null : way.way().owner(),
                due);
    }
}
