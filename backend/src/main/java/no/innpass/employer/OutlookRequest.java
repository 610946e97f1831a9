package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.innpass.shared.ContractType;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace tells of the time ahead, and of people it will recruit (EMP-13). What is absent was not told.
 *
 * @param recruitmentTrouble it is hard to find people
 * @param recruits people will be recruited, with or without a posted place; the particulars stand only beside true
 * @param occupation code of the job
 * @param advertised false: a post that is not advertised
 */
@Serdeable
public record OutlookRequest(
        @Nullable OutlookCourse course,
        @Nullable OrderBook orderBook,
        @Nullable NextYear nextYear,
        @Nullable Boolean recruitmentTrouble,
        @Nullable Boolean recruits,
        @Nullable @Min(1) @Max(999) Integer howMany,
        @Nullable LocalDate recruitsFrom,
        @Nullable @Size(min = 1, max = 80) String occupation,
        @Nullable ContractType contract,
        @Nullable Boolean advertised) {

    boolean hasParticulars() {
        return howMany != null || recruitsFrom != null || occupation != null || contract != null || advertised != null;
    }
}
