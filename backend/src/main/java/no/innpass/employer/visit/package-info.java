/** What somebody should know before they stand at the door of a workplace (EMP-22). */
@org.jspecify.annotations.NullMarked
package no.innpass.employer.visit;
