/**
 * From a match to a yes from both sides (INT): the candidate is asked first, the employer sees resources without a name first, and
 * each step has one actor and one clock.
 *
 * <p>The way of one pair is {@link no.innpass.introduction.IntroductionTable}, requirements 16.2; each file named verb + noun is one
 * step of it. What an employer may see at which stage stands in {@code EmployerIntroductionView}: one record for each disclosure
 * stage (PRI-04), so that what is not released has no field to stand in. The way ends in {@code OfferAccepted}, of which the
 * placement room makes an agreement.
 */
@NullMarked
package no.innpass.introduction;

import org.jspecify.annotations.NullMarked;
