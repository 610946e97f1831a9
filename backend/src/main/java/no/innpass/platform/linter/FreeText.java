package no.innpass.platform.linter;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every free text of a wire record and says who reads it; the rest follows: a text with a word that is stopped there never
 * reaches a use case, and the caller is told the field, the word and what to say instead. Names and codes of lists are no free texts.
 * A test of the house finds a text that declares nothing.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface FreeText {
    Audience value();

    String message() default "LANGUAGE";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
