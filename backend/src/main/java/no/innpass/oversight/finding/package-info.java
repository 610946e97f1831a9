/**
 * The register of what auditors find (PRI-17): a finding names an office, somebody who answers for it and a day; the office's leader
 * answers, the auditor who made it closes it or asks again. A finding may point to a sampled case by its pseudonym.
 */
@NullMarked
package no.innpass.oversight.finding;

import org.jspecify.annotations.NullMarked;
