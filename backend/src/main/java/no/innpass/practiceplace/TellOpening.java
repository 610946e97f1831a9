package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceLights;
import no.innpass.platform.database.Rows;

/**
 * Tells the employer room what a place says of its workplace, for the light (EMP-07). A need that the employer has confirmed is stated, also while
 * the office has not approved the place yet.
 */
@Singleton
class TellOpening {
    private final Rows rows;
    private final WorkplaceLights lights;

    TellOpening(Rows rows, WorkplaceLights lights) {
        this.rows = rows;
        this.lights = lights;
    }

    private record Word(UUID workplace, boolean open, Optional<Instant> confirmed, Instant told) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(UUID id) {
        rows.first(
                        """
                        select workplace_id, state = 'PUBLISHED' or state = 'SUBMITTED' and confirmed_at is not null, confirmed_at,
                          greatest(submitted_at, published_at, confirmed_at) as told_at
                        from practice_place where id = ? and submitted_at is not null""",
                        row -> new Word(
                                row.getObject(1, UUID.class),
                                row.getBoolean(2),
                                Optional.ofNullable(Rows.instant(row, "confirmed_at")),
                                Objects.requireNonNull(Rows.instant(row, "told_at"))),
                        id)
                .ifPresent(word -> lights.opening(
                        id, word.workplace(), word.open(), word.confirmed().orElse(null), word.told()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> at(UUID workplace) {
        return rows.list(
                "select id from practice_place where workplace_id = ? order by id",
                row -> row.getObject(1, UUID.class),
                workplace);
    }
}
