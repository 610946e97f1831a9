package no.innpass;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What this process has begun, ended in the reverse order: at {@link #close()}, or when the process is told to stop. Nothing is ended
 * twice. The only hook that ends anything: hooks run side by side, and a database that stops before those who write to it fails them.
 */
final class Ending implements AutoCloseable {
    private final Deque<AutoCloseable> begun = new ArrayDeque<>();
    private boolean over;

    private Ending() {}

    static Ending atExit() {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::close, "innpass-stop"));
        return ending;
    }

    /** Ended before everything that was handed over earlier; at once when the process is stopping already. */
    synchronized <T extends AutoCloseable> T endLater(T part) {
        begun.push(part);
        if (over) {
            close();
        }
        return part;
    }

    /** One part that does not end well keeps no other from ending; it is told on standard error. */
    @Override
    public synchronized void close() {
        over = true;
        while (!begun.isEmpty()) {
            try {
                begun.pop().close();
            } catch (Exception e) {
                System.err.println("Stopping was not clean: " + e.getMessage());
            }
        }
    }
}
