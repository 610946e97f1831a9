/** What others publish on labour in a region and an industry, for the talk with a workplace (UXC-09). Matching never reads it. */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.labour;
