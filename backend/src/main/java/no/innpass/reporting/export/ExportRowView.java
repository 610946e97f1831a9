package no.innpass.reporting.export;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * An export in the register.
 *
 * @param k how many share every row at least
 * @param rows lines of the file, without its head
 * @param hash SHA-256 of the file in hexadecimal digits: proves of a file which export it is
 * @param madeBy name of the login
 */
@Serdeable
record ExportRowView(
        UUID id,
        ExportKind kind,
        String from,
        String to,
        String reason,
        int k,
        int rows,
        String hash,
        String madeBy,
        Instant madeAt) {}
