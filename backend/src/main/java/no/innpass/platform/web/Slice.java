package no.innpass.platform.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the order of the list, at most the limit that was asked for
 * @param next cursor of the following page; absent on the last one
 */
@Serdeable
public record Slice<T>(List<T> items, @Nullable String next) {

    /** Cuts {@code limit + 1} rows that were read to a page; the row too many only tells that there is more. */
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<T> page = List.copyOf(rows.subList(0, limit));
        return new Slice<>(page, cursorOf.apply(page.getLast()).encode());
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> view) {
        List<R> mapped = items.stream().<R>map(view).toList();
        return new Slice<>(mapped, next);
    }
}
