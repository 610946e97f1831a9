package no.innpass.platform.linter;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Holds what {@link FreeText} declares, wherever a record is validated: at the HTTP door and in imports. */
@Singleton
final class CheckFreeText implements ConstraintValidator<FreeText, CharSequence> {
    /** A longer text breaks its own limit of size and is refused for that. */
    private static final int LONGEST = 20_000;

    private final LanguageLinter linter;

    CheckFreeText(LanguageLinter linter) {
        this.linter = linter;
    }

    @Override
    public boolean isValid(
            @Nullable CharSequence text, AnnotationValue<FreeText> declared, ConstraintValidatorContext context) {
        if (text == null || text.length() > LONGEST) {
            return true;
        }
        Audience audience = declared.enumValue("value", Audience.class).orElseThrow();
        return linter.check(text.toString()).stream().noneMatch(hit -> hit.severity(audience) == Severity.BLOCK);
    }
}
