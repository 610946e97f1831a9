package no.innpass.candidate.profile;

import java.time.LocalDate;
import java.util.UUID;
import no.innpass.shared.DataSource;
import org.jspecify.annotations.Nullable;

/** What is stored with a fact when it is written (CAN-03). */
record Provenance(
        DataSource source, LocalDate statedOn, @Nullable UUID author) {}
