package no.innpass.platform.problem;

import jakarta.validation.ConstraintViolation;

/** Where in the body a limit was broken: {@code create.request.tasks[0].share} is {@code /tasks/0/share}. */
public final class BodyPointer {
    private BodyPointer() {}

    public static String of(ConstraintViolation<?> violation) {
        return of(steps(violation));
    }

    /** Method, parameter, and the steps into it. */
    static String[] steps(ConstraintViolation<?> violation) {
        return violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\.?<[^>]*>", "")
                .split("\\.", -1);
    }

    static String of(String[] steps) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 2; i < steps.length; i++) {
            pointer.append('/').append(steps[i].replace("[", "/").replace("]", ""));
        }
        return pointer.toString();
    }
}
