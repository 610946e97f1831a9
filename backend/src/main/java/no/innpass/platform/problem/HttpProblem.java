package no.innpass.platform.problem;

import java.util.List;

/** A refusal of the HTTP layer itself: wrong path, method, media type, size, or a body that cannot be read. */
record HttpProblem(int status, String code, List<FieldProblem> fields) implements Problem {
    HttpProblem(int status, String code) {
        this(status, code, List.of());
    }

    @Override
    public String room() {
        return "platform";
    }
}
