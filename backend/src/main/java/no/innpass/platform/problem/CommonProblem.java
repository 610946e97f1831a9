package no.innpass.platform.problem;

import java.util.List;
import java.util.Map;

/** Refusals that every room shares. Texts: {@code i18n/platform_*.properties}. */
public sealed interface CommonProblem extends Problem {

    @Override
    default String room() {
        return "platform";
    }

    /** No such thing, or the caller may not know of it: the two answers are the same on purpose. */
    record NotFound() implements CommonProblem {
        @Override
        public String code() {
            return "NOT_FOUND";
        }

        @Override
        public int status() {
            return 404;
        }
    }

    /** The thing has changed since it was read. */
    record Conflict() implements CommonProblem {
        @Override
        public String code() {
            return "CONFLICT";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** The step stands in the table of the state machine, but is not built yet. */
    record NotYet(String step) implements CommonProblem {
        @Override
        public String code() {
            return "NOT_YET";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("step", step);
        }
    }

    /** The step is not in the table of the state machine for this state and this caller. */
    record StepRefused(String step, String state) implements CommonProblem {
        @Override
        public String code() {
            return "STEP_REFUSED";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("step", step, "state", state);
        }
    }

    record Forbidden() implements CommonProblem {
        @Override
        public String code() {
            return "FORBIDDEN";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    /** If-Match is missing on a change that could overwrite somebody else's. */
    record PreconditionRequired() implements CommonProblem {
        @Override
        public String code() {
            return "PRECONDITION_REQUIRED";
        }

        @Override
        public int status() {
            return 428;
        }
    }

    /** The body is no JSON at all. */
    record Malformed() implements CommonProblem {
        @Override
        public String code() {
            return "MALFORMED";
        }

        @Override
        public int status() {
            return 400;
        }
    }

    /**
     * More requests than the budget allows.
     *
     * @param seconds until one is allowed again
     */
    record TooManyRequests(long seconds) implements CommonProblem {
        @Override
        public String code() {
            return "TOO_MANY_REQUESTS";
        }

        @Override
        public int status() {
            return 429;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("seconds", seconds);
        }
    }

    record IdempotencyKeyReused() implements CommonProblem {
        @Override
        public String code() {
            return "IDEMPOTENCY_KEY_REUSED";
        }
    }

    /** Fields that are missing, of the wrong type or outside their range; 400. */
    record InvalidInput(List<FieldProblem> fields) implements CommonProblem {
        public InvalidInput(String pointerOrParameter, String code) {
            this(List.of(new FieldProblem(pointerOrParameter, code)));
        }

        @Override
        public String code() {
            return "INVALID_INPUT";
        }

        @Override
        public int status() {
            return 400;
        }
    }
}
