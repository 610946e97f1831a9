package no.innpass.matching.index;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Goes through a long list in pages, each beginning after the last id of the one before. The caller's thread reads the next pages while
 * others take the rows of those before: as many threads as there are processors, in any order.
 */
final class RebuildPages {
    /** Pages that are read and not taken yet, for each thread that takes them. */
    private static final int AHEAD = 2;

    private RebuildPages() {}

    /**
     * Says how many rows there were. Whatever a page or a row throws comes out here, after the rows that were begun.
     *
     * @param row from several threads at once
     */
    static <T> int each(Function<Optional<UUID>, List<T>> page, Function<T, UUID> id, Consumer<T> row) {
        int threads = Runtime.getRuntime().availableProcessors();
        Queue<Future<?>> taken = new ArrayDeque<>();
        int count = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("rebuild-", 0).factory())) {
            List<T> rows = page.apply(Optional.empty());
            while (!rows.isEmpty()) {
                List<T> read = rows;
                taken.add(workers.submit(() -> read.forEach(row)));
                if (taken.size() > AHEAD * threads) {
                    await(taken.remove());
                }
                count += rows.size();
                rows = page.apply(Optional.of(id.apply(rows.getLast())));
            }
            while (!taken.isEmpty()) {
                await(taken.remove());
            }
        }
        return count;
    }

    private static void await(Future<?> page) {
        try {
            page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the index was made anew", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The index could not be made anew", e.getCause());
        }
    }
}
