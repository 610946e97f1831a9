/** Regional recruitment plans (EMP-18): which employers of a region to win, who takes whom, and how far one has come, counted from what happened. */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.plan;
