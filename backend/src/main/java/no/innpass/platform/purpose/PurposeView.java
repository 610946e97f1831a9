package no.innpass.platform.purpose;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purpose in words of one language.
 *
 * @param title what for, in a few words
 * @param why a sentence more
 * @param until last day of the basis; absent for no end
 */
@Serdeable
public record PurposeView(
        ProcessingPurpose purpose,
        String title,
        String why,
        List<String> basis,
        List<String> data,
        List<String> receivers,
        List<LineView> keeps,
        LocalDate from,
        @Nullable LocalDate until) {}
