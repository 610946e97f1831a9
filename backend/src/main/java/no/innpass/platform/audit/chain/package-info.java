/** The chain: one SHA-256 over each row and the one before it. Links, checks, and drops segments that are past their term (PRI-10). */
@NullMarked
package no.innpass.platform.audit.chain;

import org.jspecify.annotations.NullMarked;
