package no.innpass.platform.security.oidc;

import com.nimbusds.jose.jwk.KeyType;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import io.micronaut.security.oauth2.client.JwksUriSignatureFactory;
import io.micronaut.security.oauth2.configuration.OpenIdClientConfiguration;
import io.micronaut.security.token.jwt.signature.jwks.JwksSignatureConfiguration;
import io.micronaut.security.token.jwt.signature.jwks.JwksSignatureConfigurationProperties;

/**
 * Where the keys are that id tokens are signed with. It exists whether or not the issuer answers, and asks for the address only when
 * a token is looked at: the framework's own asks once at start, and without an answer no login would pass until the next start.
 */
@EachBean(OpenIdClientConfiguration.class)
@Replaces(value = JwksSignatureConfiguration.class, factory = JwksUriSignatureFactory.class)
final class IssuerKeys implements JwksSignatureConfiguration {
    private static final int SECONDS_KEPT = 60;

    private final OpenIdClientConfiguration client;
    private final BeanProvider<DefaultOpenIdProviderMetadata> metadata;

    IssuerKeys(
            @Parameter OpenIdClientConfiguration client,
            @Parameter BeanProvider<DefaultOpenIdProviderMetadata> metadata) {
        this.client = client;
        this.metadata = metadata;
    }

    @Override
    public String getName() {
        return client.getName();
    }

    @Override
    public String getUrl() {
        return metadata.get().getJwksUri();
    }

    @Override
    public KeyType getKeyType() {
        return JwksSignatureConfigurationProperties.DEFAULT_KEYTYPE;
    }

    @Override
    public Integer getCacheExpiration() {
        return SECONDS_KEPT;
    }
}
