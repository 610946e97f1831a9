/** Who has looked at a candidate, when and why, for the candidate's own eyes (PRI-11); read from the chain of the audit log. */
@NullMarked
package no.innpass.candidate.accesslog;

import org.jspecify.annotations.NullMarked;
