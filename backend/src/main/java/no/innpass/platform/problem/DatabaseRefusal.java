package no.innpass.platform.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database refuses although the product let it through, and the caller can mend: a value that it cannot hold (a NUL in a
 * text, a date beyond its calendar), a key that somebody else took in the same moment, two changes that wait for one another.
 */
final class DatabaseRefusal {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DATA_EXCEPTION = "22";
    private static final String DEADLOCK = "40P01";

    private DatabaseRefusal() {}

    /** Empty for anything else: that is a bug. */
    static Optional<Problem> of(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException refused && refused.getSQLState() != null) {
                return of(refused.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> of(String state) {
        if (state.equals(UNIQUE_VIOLATION) || state.equals(DEADLOCK)) {
            return Optional.of(new CommonProblem.Conflict());
        }
        return state.startsWith(DATA_EXCEPTION) ? Optional.of(new HttpProblem(400, "MALFORMED")) : Optional.empty();
    }
}
