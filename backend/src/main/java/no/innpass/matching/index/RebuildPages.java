package no.innpass.matching.index;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through a long list in pages, each beginning after the last id of the one before. */
final class RebuildPages {
    private RebuildPages() {}

    /** Says how many rows there were. */
    static <T> int each(Function<Optional<UUID>, List<T>> page, Function<T, UUID> id, Consumer<T> row) {
        int count = 0;
        List<T> rows = page.apply(Optional.empty());
        while (!rows.isEmpty()) {
            rows.forEach(row);
            count += rows.size();
            rows = page.apply(Optional.of(id.apply(rows.getLast())));
        }
        return count;
    }
}
