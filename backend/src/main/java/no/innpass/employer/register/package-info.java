/** What the organisation register says of employers and workplaces, brought in beside what people here have said (EMP-01, INTG-06, INTG-09). */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.register;
