package no.innpass.candidate.exposure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A room that knows how often something of {@link ExposureKind} has happened to a candidate. Runs in a transaction. */
public interface CountsExposure {
    /** @param since first day that counts; kinds of which there is none may be left out */
    Map<ExposureKind, Integer> counts(UUID candidate, LocalDate since);
}
