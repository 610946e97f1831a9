package no.innpass.platform.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This operation shows or changes something of candidates (PRI-10): each answer is written to the audit log before it goes out, and
 * each refusal too. The object is the id in the path ({@code {id}}), when there is one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {

    /** What is seen; the candidate reads it in plain words (PRI-11). */
    Sight sight();

    /** Why it is seen; the candidate reads it in plain words (PRI-11). */
    Purpose purpose();

    /** What the id in the path names. */
    AuditObject object() default AuditObject.CANDIDATE;

    /**
     * Where the answer names those it is about: names of record components from the body inwards, joined with dots; lists are walked
     * through ({@code items.id}). None: the answer is about the candidate behind the object.
     */
    String[] people() default {};

    /** What the ids at {@link #people()} name. */
    AuditObject peopleBy() default AuditObject.CANDIDATE;

    /** The words of the search (query and body) are kept as a detail, sealed with the keys of those who were found. */
    boolean words() default false;
}
