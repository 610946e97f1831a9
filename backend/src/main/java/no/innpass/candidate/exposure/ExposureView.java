package no.innpass.candidate.exposure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a candidate has been seen, for the own office.
 *
 * @param since first day that is counted
 * @param counts every kind, also those with none, from the list to the workplace
 * @param lastShownOn absent: in no list since then
 */
@Serdeable
record ExposureView(
        LocalDate since, List<CountView> counts, @Nullable LocalDate lastShownOn) {

    /** @param kind named ExposureKind in the API */
    @Serdeable
    record CountView(ExposureKind kind, int times) {}
}
