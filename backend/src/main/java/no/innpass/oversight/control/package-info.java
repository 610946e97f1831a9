/**
 * Internal control (PRI-17): an auditor draws samples of cases and reads them without names, reads decisions, caps and unmet rights, and
 * changes nothing of them.
 *
 * <p>Everything is read through the views {@code control_*}, which hold no names, no words and months instead of days, and leave
 * protected identities out. The key of the pseudonyms is {@code sampled_case}; {@link
 * no.innpass.oversight.control.ShowName} is the one way through it, with a reason that is stored and that the candidate reads. See
 * docs/decisions/0024.
 */
@NullMarked
package no.innpass.oversight.control;

import org.jspecify.annotations.NullMarked;
