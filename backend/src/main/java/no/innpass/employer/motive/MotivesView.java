package no.innpass.employer.motive;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a workplace takes people in. For staff alone.
 *
 * @param motives what decides most first; of one weight in the order of the list
 * @param reliefAlone more hands are all that is heard of: a sign of risk
 * @param by name of who wrote it last; absent where nobody has
 * @param version for If-Match; 0 where nobody has written anything
 */
@Serdeable
public record MotivesView(
        UUID workplaceId,
        List<HeardMotive> motives,
        @Nullable String words,
        boolean reliefAlone,
        @Nullable String by,
        @Nullable LocalDate on,
        long version) {}
