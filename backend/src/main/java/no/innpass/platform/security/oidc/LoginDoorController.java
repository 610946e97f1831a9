package no.innpass.platform.security.oidc;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Where one can log in, for the login page. */
@Controller("/api/v1/login-doors")
@Tag(name = "session")
final class LoginDoorController {
    private final Issuers issuers;

    LoginDoorController(Issuers issuers) {
        this.issuers = issuers;
    }

    /** The issuers that people log in at, in the order of the settings. */
    @Get
    List<LoginDoorView> loginDoors() {
        return issuers.all().stream()
                .filter(Issuer::isDoor)
                .map(LoginDoorView::of)
                .toList();
    }
}
