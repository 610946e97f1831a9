/**
 * Consents (PRI-05, section 16.8): asked, given, refused, withdrawn, expired; each for one type and one receiver, with the version of
 * the text that was shown. The door is {@link no.innpass.candidate.consent.Consents}.
 *
 * <p>A consent is a safeguard beside the legal basis (PRI-06). Refusing or withdrawing has no effect on any rank or measure.
 */
@NullMarked
package no.innpass.candidate.consent;

import org.jspecify.annotations.NullMarked;
