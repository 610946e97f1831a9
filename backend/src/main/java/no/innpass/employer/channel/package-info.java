/** How workplaces take applications: the way, whom to turn to, and how many in a period (INT-10). */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.channel;
