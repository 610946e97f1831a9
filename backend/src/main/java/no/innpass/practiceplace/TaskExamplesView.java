package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.innpass.employer.Industry;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody new can begin with at a workplace of this industry (PLC-14), for whoever finds that the own tasks are too special.
 *
 * @param industry of the workplace; absent where it is not known, and then the examples are of any
 * @param examples what others of the industry have needed people for first, then what is usual there
 */
@Serdeable
public record TaskExamplesView(@Nullable Industry industry, List<Example> examples) {

    /** @param code of a task of the taxonomy */
    @Serdeable
    public record Example(String code, String label) {}
}
