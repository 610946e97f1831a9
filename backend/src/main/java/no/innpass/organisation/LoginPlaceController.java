package no.innpass.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.ScopeKind;

/** Where a role can hold, for whoever gives one. */
@Controller("/api/v1/login-places")
@Tag(name = "logins")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Names of offices, providers, employers and workplaces; nothing of a candidate.")
class LoginPlaceController {
    private final NamePlaces places;

    LoginPlaceController(NamePlaces places) {
        this.places = places;
    }

    /** At most 20 whose names begin so, by name; none for scopes that name nothing. */
    @Get
    List<PlaceView> listPlaces(@QueryValue ScopeKind scope, @Nullable @QueryValue @Size(max = 80) String query) {
        return places.search(scope, query == null ? "" : query);
    }
}
