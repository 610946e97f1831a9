/**
 * Employers that others may look to (EMP-21): by their own wish, with criteria that are published and counted, and stories that they have approved. Nobody
 * awards anything by hand.
 */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.reference;
