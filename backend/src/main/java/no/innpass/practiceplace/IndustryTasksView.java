package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.innpass.employer.Industry;
import org.jspecify.annotations.Nullable;

/**
 * What people in practice do at workplaces of one industry, counted from needs that were published (EMP-22).
 *
 * @param industry of the workplace; absent where it is not known, and then nothing is counted
 * @param area where it was counted: the county when there is enough there, else the country
 * @param workplaces other workplaces of the industry that have published a need with tasks; absent below {@code least}
 * @param least fewer than so many are not counted out, and are no basis
 * @param tasks the most common first; empty where there is too little to say
 */
@Serdeable
public record IndustryTasksView(
        @Nullable Industry industry,
        CountedArea area,
        @Nullable Integer workplaces,
        int least,
        List<CommonTask> tasks) {

    /** Where the needs are from. */
    public enum CountedArea {
        COUNTY,
        COUNTRY
    }

    /** @param workplaces different ones that need it; absent where they are fewer than {@code least} */
    @Serdeable
    public record CommonTask(
            String code, String label, @Nullable Integer workplaces) {}
}
