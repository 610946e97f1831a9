package no.innpass.employer.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two files that the register publishes, known by the columns that only they have. */
enum RegisterKind {
    /** {@code enheter}: legal bodies and the parts of public ones. */
    ENTITIES(List.of("organisasjonsnummer", "navn", "institusjonellsektorkode.kode", "konkurs")),
    /** {@code underenheter}: the units where people work. */
    UNITS(List.of("organisasjonsnummer", "navn", "overordnetenhet", "beliggenhetsadresse.postnummer"));

    private final List<String> columns;

    RegisterKind(List<String> columns) {
        this.columns = columns;
    }

    /** @param header names of the columns, lower case */
    static Optional<RegisterKind> of(Map<String, Integer> header) {
        for (RegisterKind kind : values()) {
            if (header.keySet().containsAll(kind.columns)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
