package no.innpass.platform.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the check of the chain found.
 *
 * @param dropped number of the last row that has been dropped with its segment; 0 for none
 * @param checked rows that hold
 * @param waiting rows that have not been linked yet
 * @param head hash of the last row: keep it elsewhere, and compare
 * @param broken the first link that does not hold
 */
public record Verdict(long dropped, long checked, long waiting, String head, Optional<Break> broken) {

    /** How a link can fail. */
    public enum Fault {
        MISSING("the row is missing"),
        CHANGED("the row, or the one before it, is not what was written"),
        DETAIL("its sealed detail is missing or not what was written"),
        SEAL("the seal of the chain's end was made with another key: a wrong AUDIT_KEY, or a chain that was made anew");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** @param seq number of the row */
    public record Break(long seq, Fault fault) {}

    public boolean isWhole() {
        return broken.isEmpty();
    }

    /** What an administrator reads. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (dropped > 0) {
            lines.add("Rows 1 to " + dropped
                    + " were dropped at the end of their term; their closing hash holds the chain.");
        }
        broken.ifPresentOrElse(
                link -> lines.add("BROKEN at row " + link.seq() + ": " + link.fault().words + ". " + checked
                        + " rows before it hold."),
                () -> lines.add("The audit log is whole: " + checked + " rows, last hash " + head + "."));
        if (waiting > 0) {
            lines.add(waiting + " rows wait to be linked; the running application does that within a second.");
        }
        return lines;
    }
}
