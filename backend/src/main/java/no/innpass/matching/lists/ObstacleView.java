package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gate (cannot) or a condition (with reservations): code, the fact behind it, and what lifts it (MAT-05). */
@Serdeable
public record ObstacleView(
        String code, Map<String, Object> params, @Nullable FactLine fact, List<WayView> ways) {}
