package no.innpass.platform.problem;

import io.micronaut.http.HttpRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;

/** Gives broken annotations of one kind a refusal of their own, where "something in the form must be mended" is not enough. */
public interface BrokenRule {

    /** Empty when the violations are not, or not only, of its kind. */
    Optional<Problem> refusal(HttpRequest<?> request, ConstraintViolationException broken);
}
