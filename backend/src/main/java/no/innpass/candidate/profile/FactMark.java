package no.innpass.candidate.profile;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from (CAN-03). In an answer every field is filled. In a request only {@code source} and {@code statedOn} of a
 * new fact are read (no {@code id}); an unchanged fact keeps its mark, a changed one gets that of whoever changed it.
 *
 * @param author login that wrote it; absent for an import
 * @param disputed the candidate does not agree, and nobody has answered yet (CAN-21)
 */
@Serdeable
public record FactMark(
        @Nullable UUID id,
        @Nullable DataSource source,
        @Nullable LocalDate statedOn,
        @Nullable Boolean verified,
        @Nullable UUID author,
        @Nullable Boolean disputed) {

    /** True when a person has written, verified or disputed the fact. */
    static boolean isFromPeople(@Nullable FactMark mark) {
        return mark != null
                && (mark.author() != null
                        || Boolean.TRUE.equals(mark.verified())
                        || Boolean.TRUE.equals(mark.disputed()));
    }
}
