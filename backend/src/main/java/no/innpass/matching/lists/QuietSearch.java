package no.innpass.matching.lists;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.shared.EnvironmentTrait;

/**
 * What workplaces without a posted place are searched by (MAT-02).
 *
 * @param query letters of the name, or a task of an earlier need
 * @param trait what it is like inside: none may be known to be missing, one must be known to be there
 * @param county two digits
 * @param stated it is told that people are needed
 * @param light of the workplace (EMP-07)
 * @param history somebody has been in practice here, or a place was posted before
 */
@Introspected
record QuietSearch(
        @Nullable @QueryValue @Size(max = 100) String query,
        @Nullable @QueryValue @Size(max = 11) List<EnvironmentTrait> trait,
        @Nullable @QueryValue Industry industry,

        @Nullable @QueryValue @Pattern(regexp = "[0-9]{2}", message = "TWO_DIGITS") String county,

        @Nullable @QueryValue @Pattern(regexp = "true", message = "TRUE_OR_LEFT_OUT") String stated,

        @Nullable @QueryValue @Size(max = 4) List<Light> light,

        @Nullable @QueryValue @Pattern(regexp = "true", message = "TRUE_OR_LEFT_OUT") String history,

        @Nullable @QueryValue @Min(1) @Max(100) Integer limit) {

    int rows() {
        return Objects.requireNonNullElse(limit, 25);
    }
}
