package no.innpass.reporting.export;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The register of exports, newest first. */
@Singleton
class ShowExports {
    private final ExportRows exports;

    ShowExports(ExportRows exports) {
        this.exports = exports;
    }

    @Transactional
    Slice<ExportRowView> list(@Nullable String cursor, int limit) {
        @Nullable Cursor read = Cursor.decode(cursor, 2);
        return Slice.of(
                exports.list(moment(read), read == null ? null : read.id(1), limit + 1),
                limit,
                row -> Cursor.of(row.madeAt(), row.id()));
    }

    private static @Nullable Instant moment(@Nullable Cursor cursor) {
        try {
            return cursor == null ? null : Instant.parse(cursor.keys().getFirst());
        } catch (DateTimeParseException notATime) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }
}
