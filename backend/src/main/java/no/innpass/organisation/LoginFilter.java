package no.innpass.organisation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.web.Cursor;

/**
 * What to list.
 *
 * @param query beginning of a word of the name
 * @param waiting only those that no identity is linked to yet. A word, because the framework reads any word but "true" as a no
 */
@Introspected
record LoginFilter(
        @Nullable @QueryValue @Size(max = 80) String query,
        @Nullable @QueryValue LoginKind kind,
        @Nullable @QueryValue Role role,

        @Nullable @QueryValue @Pattern(regexp = "true|false") String waiting,

        @Nullable @QueryValue @Size(max = Cursor.LONGEST) String cursor,
        @QueryValue(defaultValue = "25") @Min(1) @Max(100) int limit) {

    boolean onlyWaiting() {
        return "true".equals(waiting);
    }
}
