/** The contact log of workplaces: who spoke with whom about what, what is planned, and who should go (EMP-05, EMP-06). */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.activity;
