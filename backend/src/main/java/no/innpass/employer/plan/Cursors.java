package no.innpass.employer.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.Cursor;

/** Cursors that begin with a day. */
final class Cursors {
    private Cursors() {}

    /** The first key as a day. @throws Refused INVALID_INPUT when it is none */
    static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.keys().getFirst());
        } catch (DateTimeParseException notADay) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }
}
