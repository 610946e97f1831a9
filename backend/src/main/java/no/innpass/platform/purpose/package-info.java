/**
 * The register of purposes (PRI-06): what personal data is processed for, on which basis, which data, who gets it, how long it stays.
 * {@code purposes.txt} is the register; the notice that everybody may read (PRI-20), the table in {@code docs/privacy.md} and the jobs
 * that work through people all ask it. The words stand in {@code i18n/purpose_*.properties}.
 */
@NullMarked
package no.innpass.platform.purpose;

import org.jspecify.annotations.NullMarked;
