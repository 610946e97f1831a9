/**
 * The resource profile (CAN-01..16): fourteen sections of dated facts, each fact with source, date, verification and author.
 *
 * <p>{@link no.innpass.candidate.profile.Section} is a section as it stands on the wire and in the rules alike: what a GET gives, a
 * PUT takes. {@link no.innpass.candidate.profile.ProfileStore} keeps it. A fact that is changed ends, and a new one begins, so the
 * tables are the history too. To add a section: a name in {@code SectionName}, a record beside the others, a line in
 * {@code FactTables}, a table in a migration.
 */
@NullMarked
package no.innpass.candidate.profile;

import org.jspecify.annotations.NullMarked;
