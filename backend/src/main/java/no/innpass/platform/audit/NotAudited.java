package no.innpass.platform.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This operation, or each of this controller that does not say {@link Audited}, shows nothing of a candidate to others. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NotAudited {

    /** Why not, as a sentence that a data protection officer can judge. */
    String value();
}
