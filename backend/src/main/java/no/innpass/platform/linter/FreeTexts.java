package no.innpass.platform.linter;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;

/** The check of {@link FreeText} for records that come another way than by HTTP. */
@Singleton
public final class FreeTexts {
    private final Validator validator;
    private final LanguageLinter linter;

    FreeTexts(Validator validator, LanguageLinter linter) {
        this.validator = validator;
        this.linter = linter;
    }

    /** @throws Refused GROUP_WISH or LINTER_BLOCK with each text that is stopped */
    public void require(Object form) {
        List<ConstraintViolation<Object>> stopped = validator.validate(form).stream()
                .filter(one -> one.getConstraintDescriptor().getAnnotation().annotationType() == FreeText.class)
                .toList();
        if (stopped.isEmpty()) {
            return;
        }
        boolean wish = stopped.stream()
                .flatMap(one -> linter.check(String.valueOf(one.getInvalidValue())).stream())
                .anyMatch(hit -> hit.category().isWish());
        List<FieldProblem> fields = stopped.stream()
                .map(one -> new FieldProblem(
                        "/"
                                + one.getPropertyPath()
                                        .toString()
                                        .replaceAll("\\[(\\d+)]", "/$1")
                                        .replace('.', '/'),
                        wish ? "GROUP_WISH" : "STOPPED"))
                .toList();
        throw new Refused(wish ? new LinterProblem.GroupWish(fields) : new LinterProblem.Words(fields));
    }
}
