package no.innpass.platform.security.oidc;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.oauth2.endpoint.authorization.request.LoginHintResolver;
import jakarta.inject.Singleton;
import no.innpass.platform.security.DemoOnly;

/** Tells the bundled issuer who is to be logged in; without anybody it shows its own page. */
@Singleton
@DemoOnly
final class DemoLoginHint implements LoginHintResolver {
    static final String PARAMETER = "login_hint";

    @Override
    public String resolve(HttpRequest<?> request) {
        return request.getParameters().getFirst(PARAMETER).orElse("");
    }
}
