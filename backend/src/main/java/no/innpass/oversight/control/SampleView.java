package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** A sample with its cases, in the order in which they were drawn. */
@Serdeable
record SampleView(SampleRowView row, List<SampledCaseRow> cases) {

    /**
     * A case of the sample.
     *
     * @param pseudonym random, of this sample alone
     * @param named somebody has looked up who it is
     */
    @Serdeable
    record SampledCaseRow(UUID id, String pseudonym, boolean named) {}
}
