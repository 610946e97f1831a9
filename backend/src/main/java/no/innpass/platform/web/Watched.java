package no.innpass.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that an open page asks again and again whether its answer still holds, so that a withdrawn consent empties the page
 * within a minute (PRI-05). Its answers carry an ETag; a question with that ETag in {@code If-None-Match} is answered 304 while nothing
 * has changed: nothing is told anew then, so that the audit log gets no row, and no session lives longer by it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Watched {}
