package no.innpass.platform.start;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Something that begins on a thread of its own beside the start. Whoever needs it awaits it; whoever ends the application ends what came of
 * it. Thread-safe.
 */
public final class Beside<T> {
    private final CompletableFuture<T> made;

    private Beside(CompletableFuture<T> made) {
        this.made = made;
    }

    /** Begins now, on a daemon thread of that name. */
    public static <T> Beside<T> begin(String thread, Callable<T> work) {
        CompletableFuture<T> made = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name(thread).start(() -> {
            try {
                made.complete(work.call());
            } catch (Exception e) {
                made.completeExceptionally(e);
            }
        });
        return new Beside<>(made);
    }

    /**
     * What was made, once it is there.
     *
     * @throws RuntimeException what kept it from being made: that itself, or an IllegalStateException around a checked one
     */
    public T await() {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Waits until it is made or has failed, and does this with what was made: nothing, where nothing was. For the end of an application. */
    public void ifMade(Consumer<T> end) {
        T one;
        try {
            one = made.join();
        } catch (CompletionException neverMade) {
            return;
        }
        end.accept(one);
    }
}
