package no.innpass.candidate;

import java.time.LocalDate;
import no.innpass.shared.DataSource;

/** Where a fact that stands in an explanation comes from (MAT-17). */
public record FactSource(DataSource source, LocalDate statedOn, boolean verified) {}
