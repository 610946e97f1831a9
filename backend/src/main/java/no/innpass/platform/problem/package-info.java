/** Refusals, bad input and bugs as {@code application/problem+json} (RFC 9457) with stable codes and texts in the user's language. */
@NullMarked
package no.innpass.platform.problem;

import org.jspecify.annotations.NullMarked;
