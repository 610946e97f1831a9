package no.innpass.employer.inside;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One thing and what is said of it.
 *
 * @param said one code, a whole number in digits, or language codes; empty takes back what this source said before
 */
@Serdeable
public record InsideAnswer(
        @NotNull InsideItem item,

        @NotNull @Size(max = InsideItem.MOST) List<@NotNull @Size(min = 1, max = 20) String> said) {}
