package no.innpass.matching.search;

import java.util.List;
import java.util.function.Function;
import no.innpass.matching.engine.Found;
import no.innpass.matching.engine.FoundRow;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Where a search goes on. */
final class Paging {
    private Paging() {}

    /** The last row of the page before; null for the first page. */
    static @Nullable FoundRow after(@Nullable String text) {
        Cursor cursor = Cursor.decode(text, 3);
        return cursor == null ? null : new FoundRow(cursor.id(2), (int) cursor.number(0), cursor.number(1));
    }

    /** Cuts a page of {@code limit} from the one row more that was read. */
    static Slice<FoundRow> page(Found found, int limit) {
        Function<FoundRow, Cursor> cursor = row -> Cursor.of(row.better(), row.tie(), row.id());
        return Slice.of(List.copyOf(found.rows()), limit, cursor);
    }
}
