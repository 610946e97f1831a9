package no.innpass.platform.audit.chain;

import no.innpass.platform.audit.AuditEntry;

/**
 * A row of the chain.
 *
 * @param seq 1, 2, 3 ... without gaps
 * @param hash over the one before and this row, as {@link ChainHash} makes it
 */
public record ChainedEntry(long seq, AuditEntry entry, String hash) {}
