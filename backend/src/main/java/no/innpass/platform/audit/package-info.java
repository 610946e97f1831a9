/**
 * The audit log (PRI-10): who saw or changed what about whom, when, in which role, why, and who was refused.
 *
 * <p>An operation says with {@link no.innpass.platform.audit.Audited} what it shows of whom and why, or with
 * {@link no.innpass.platform.audit.NotAudited} why it need not. {@code AuditDoor} stands in front of all of them and writes one row
 * before an answer goes out: no row, no answer. A change whose before and after matter is written in its own transaction with
 * {@link no.innpass.platform.audit.AuditLog#append}.
 *
 * <p>Package {@code chain} links the rows (SHA-256), checks the links and drops what is past its term; package {@code detail} seals
 * details with a key for each person. See docs/decisions/0017.
 */
@NullMarked
package no.innpass.platform.audit;

import org.jspecify.annotations.NullMarked;
