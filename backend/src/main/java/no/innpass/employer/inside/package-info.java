/** What workplaces are like inside, with who says so and when (EMP-12), and how matching comes to know it. */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.inside;
