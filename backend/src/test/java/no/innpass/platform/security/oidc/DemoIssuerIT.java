package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import no.innpass.Requirement;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Requirement("INTG-02")
class DemoIssuerIT implements OnPostgres {
    @Inject
    DemoIssuer issuer;

    @Inject
    ObjectMapper json;

    @Test
    void whatItSaysInTheProcessIsWhatItsDiscoveryDocumentSays() throws Exception {
        URI address = URI.create(issuer.url() + "/.well-known/openid-configuration");
        byte[] document;
        try (HttpClient http = HttpClient.newHttpClient()) {
            document = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                    .body();
        }

        assertThat(issuer.metadata("innpass"))
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "issuer",
                        "authorizationEndpoint",
                        "tokenEndpoint",
                        "userinfoEndpoint",
                        "jwksUri",
                        "codeChallengeMethodsSupported")
                .isEqualTo(json.readValue(document, DefaultOpenIdProviderMetadata.class));
    }
}
