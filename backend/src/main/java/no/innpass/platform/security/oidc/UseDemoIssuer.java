package no.innpass.platform.security.oidc;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.security.oauth2.configuration.OauthClientConfigurationProperties.OpenIdClientConfigurationProperties;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import no.innpass.platform.security.DemoOnly;

/** Points the login client at the bundled issuer, which is started by being asked for its address. */
@Singleton
@DemoOnly
final class UseDemoIssuer implements BeanCreatedEventListener<OpenIdClientConfigurationProperties> {
    private final BeanProvider<DemoIssuer> issuer;

    UseDemoIssuer(BeanProvider<DemoIssuer> issuer) {
        this.issuer = issuer;
    }

    @Override
    public OpenIdClientConfigurationProperties onCreated(BeanCreatedEvent<OpenIdClientConfigurationProperties> event) {
        OpenIdClientConfigurationProperties client = event.getBean();
        try {
            client.setIssuer(URI.create(issuer.get().url()).toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
        return client;
    }
}
