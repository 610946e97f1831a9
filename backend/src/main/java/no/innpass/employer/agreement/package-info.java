/** Agreements with employers (EMP-16): made, changed, ended and reviewed by staff. What was done under them later rooms count. */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.agreement;
