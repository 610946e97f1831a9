package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Samples of all auditors, newest first: what one has begun another can go on with. */
@Singleton
class ShowSamples {
    private final SampleRows samples;

    ShowSamples(SampleRows samples) {
        this.samples = samples;
    }

    @Transactional
    Slice<SampleRowView> list(@Nullable String cursor, int limit) {
        @Nullable Cursor read = Cursor.decode(cursor, 2);
        return Slice.of(
                samples.list(moment(read), read == null ? null : read.id(1), limit + 1),
                limit,
                row -> Cursor.of(row.drawnAt(), row.id()));
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    SampleView show(UUID id) {
        return samples.find(id)
                .map(row -> new SampleView(row, samples.cases(id)))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private static @Nullable Instant moment(@Nullable Cursor cursor) {
        try {
            return cursor == null ? null : Instant.parse(cursor.keys().getFirst());
        } catch (DateTimeParseException notATime) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }
}
