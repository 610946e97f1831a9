package no.innpass.introduction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * What the employer offers.
 *
 * @param hoursPerWeek with one decimal, at most 40
 * @param prospect of a job afterwards, confirmed by the employer with the offer; never NOT_ASKED
 */
@MappedEntity("offer")
record Offer(
        @Id UUID introductionId,
        LocalDate startsOn,
        LocalDate endsOn,
        String hoursWeek,
        BigDecimal hoursPerWeek,
        Prospect prospect,
        String supervisorName,
        @Nullable String words,
        UUID madeBy,
        Instant madeAt) {}
