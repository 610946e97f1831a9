package no.innpass.platform.importing;

import java.io.PrintStream;

/**
 * A bar on the terminal, redrawn at each whole percent; where the output is no terminal, a line at each tenth.
 * Not safe for use by several threads.
 */
public final class ProgressBar {
    private static final int WIDTH = 40;

    private final String label;
    private final int total;
    private final PrintStream out;
    private final boolean terminal;
    private int done;
    private int shown = -1;

    public ProgressBar(String label, int total) {
        this(label, total, System.err, System.console() != null);
    }

    ProgressBar(String label, int total, PrintStream out, boolean terminal) {
        this.label = label;
        this.total = total;
        this.out = out;
        this.terminal = terminal;
    }

    public void step() {
        upTo(done + 1);
    }

    /** So many are done by now; never fewer than before. */
    public void upTo(int soFar) {
        done = Math.max(done, soFar);
        int percent = total == 0 ? 100 : (int) (100L * done / total);
        if (terminal && percent != shown) {
            int filled = percent * WIDTH / 100;
            out.printf("\r%-22s [%s%s] %3d %%", label, "#".repeat(filled), "-".repeat(WIDTH - filled), percent);
            if (done == total) {
                out.println();
            }
            out.flush();
        } else if (!terminal && percent / 10 != shown / 10) {
            out.printf("%s: %d of %d%n", label, done, total);
        }
        shown = percent;
    }
}
