package no.innpass.matching.spoken;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.innpass.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * A demand before it is sent.
 *
 * @param level demanded; asked for once it is known that the workplace is the caller's
 * @param task codes of the tasks; those in own words are left out
 */
@Introspected
record SpokenDemandQuery(
        @Nullable @QueryValue LanguageLevel level,
        @Nullable @QueryValue @Size(max = 30) List<@Size(max = 80) String> task) {

    List<String> tasks() {
        return Objects.requireNonNullElse(task, List.of());
    }
}
