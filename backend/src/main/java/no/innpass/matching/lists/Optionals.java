package no.innpass.matching.lists;

import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What must be there for an answer. */
final class Optionals {
    private Optionals() {}

    /** @throws Refused NOT_FOUND */
    static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new Refused(new CommonProblem.NotFound());
        }
        return value;
    }
}
