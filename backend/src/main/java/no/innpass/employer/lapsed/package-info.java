/** Workplaces that took people in and do no more (EMP-10): who they are, why, and what was last said. */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.lapsed;
