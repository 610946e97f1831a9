/** Why workplaces take people in, as staff have heard it (EMP-11): for the talk alone, and read by nobody who scores. */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.motive;
