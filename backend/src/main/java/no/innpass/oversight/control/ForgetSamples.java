package no.innpass.oversight.control;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Samples go with the key of their pseudonyms, but not while a finding about one of their cases is open. */
@Factory
class ForgetSamples {
    @Singleton
    ForgetsRows samples(Rows rows) {
        return ForgetsRows.of(rows, "AUDIT_SAMPLES", "retention.sample.months", List.of("""
                        audit_sample s where s.drawn_at < ? and not exists (select from sampled_case c
                        join audit_finding f on f.case_id = c.id where c.sample_id = s.id and f.state in ('OPEN', 'ANSWERED'))"""));
    }
}
