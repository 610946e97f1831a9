package no.innpass.platform.security.oidc;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns our issuers into login clients of the framework before any bean is made: one {@code /oauth/login/NAME} for each. Public, because
 * the framework finds it as a service.
 */
@ContextConfigurer
public final class ConfigureLoginClients implements ApplicationContextConfigurer {

    @Override
    public void configure(ApplicationContext context) {
        Environment environment = context.getEnvironment();
        Map<String, Object> clients = new HashMap<>();
        new ReadIssuers(environment).all().forEach(issuer -> add(clients, issuer));
        environment.addPropertySource(PropertySource.of("innpass-login-clients", clients));
    }

    private static void add(Map<String, Object> clients, Issuer issuer) {
        String client = "micronaut.security.oauth2.clients." + issuer.name() + ".";
        clients.put(client + "client-id", issuer.clientId());
        clients.put(client + "client-secret", issuer.clientSecret());
        clients.put(client + "scopes", List.of("openid", "profile"));
        // An issuer of systems alone has no code flow: its keys are known, and no door leads to it.
        clients.put(client + "grant-type", issuer.isDoor() ? "authorization_code" : "client_credentials");
        // In a demo the bundled issuer puts its own address here.
        clients.put(client + "openid.issuer", issuer.url() == null ? "http://127.0.0.1" : issuer.url());
        clients.put(client + "openid.end-session.enabled", false);
    }
}
