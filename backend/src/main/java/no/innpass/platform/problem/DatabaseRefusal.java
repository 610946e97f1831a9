package no.innpass.platform.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * What the database refuses although the product let it through, and the caller can mend: a value that it cannot hold (a NUL in a
 * text, a date beyond its calendar), a key or a span of time that somebody else took in the
 * same moment, two changes that wait for one another, a rule that only the database holds.
 */
final class DatabaseRefusal {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final String CHECK_VIOLATION = "23514";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
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

    /** Name of the rule that was broken, for the log; it tells nothing of the row. */
    static String rule(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                @Nullable String name = refused.getServerErrorMessage().getConstraint();
                return refused.getSQLState() + (name == null ? "" : " " + name);
            }
        }
        return "unknown";
    }

    private static Optional<Problem> of(String state) {
        if (state.equals(UNIQUE_VIOLATION) || state.equals(EXCLUSION_VIOLATION) || state.equals(DEADLOCK)) {
            return Optional.of(new CommonProblem.Conflict());
        }
        if (state.equals(CHECK_VIOLATION) || state.equals(FOREIGN_KEY_VIOLATION)) {
            return Optional.of(new HttpProblem(422, "RULE_BROKEN"));
        }
        return state.startsWith(DATA_EXCEPTION) ? Optional.of(new HttpProblem(400, "MALFORMED")) : Optional.empty();
    }
}
