package no.innpass.platform.security.oidc;

import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import io.micronaut.security.oauth2.client.OpenIdProviderMetadataFetcher;
import io.micronaut.security.oauth2.configuration.OpenIdClientConfiguration;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads where the issuer's endpoints are. With a client of its own, because the framework's may not be used on the event loop, where
 * this lands when the issuer was down at start and is asked for again at the first login. The bundled issuer runs in this very
 * process and is asked without a detour over HTTP, which would be a tenth of a start.
 */
@EachBean(OpenIdClientConfiguration.class)
@Replaces(OpenIdProviderMetadataFetcher.class)
final class IssuerMetadata implements OpenIdProviderMetadataFetcher {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerMetadata.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OpenIdClientConfiguration client;
    private final ObjectMapper json;
    private final @Nullable DemoIssuer demo;

    IssuerMetadata(@Parameter OpenIdClientConfiguration client, ObjectMapper json, @Nullable DemoIssuer demo) {
        this.client = client;
        this.json = json;
        this.demo = demo;
    }

    @Override
    public String getName() {
        return client.getName();
    }

    @Override
    public DefaultOpenIdProviderMetadata fetch() {
        return demo == null ? read() : demo.metadata(client.getName());
    }

    private DefaultOpenIdProviderMetadata read() {
        String issuer = client.getIssuer().orElseThrow().toString();
        URI address = URI.create(issuer.replaceFirst("/$", "") + client.getConfigurationPath());
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            @Nullable DefaultOpenIdProviderMetadata metadata = json.readValue(answer.body(), DefaultOpenIdProviderMetadata.class);
            if (metadata == null) {
                throw new IOException("an empty answer");
            }
            if (!issuer.equals(metadata.getIssuer())) {
                throw new IOException("it calls itself " + metadata.getIssuer());
            }
            metadata.setName(client.getName());
            return metadata;
        } catch (IOException e) {
            LOG.error("The issuer does not answer at {}: nobody can log in until it does ({})", address, e.toString());
            throw new IssuerDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IssuerDown();
        }
    }
}
