/**
 * Mends and protects relations with workplaces (EMP-10): the talk after something went wrong, the wear of referrals that do not fit, and who took
 * people in and does no more. Later rooms tell what happened, by id, so that the same thing told twice counts once.
 */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.recovery;
