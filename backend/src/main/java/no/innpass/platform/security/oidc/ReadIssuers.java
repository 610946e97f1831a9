package no.innpass.platform.security.oidc;

import io.micronaut.core.value.PropertyResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.innpass.platform.database.StartRefused;
import no.innpass.platform.security.LoginKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads which issuers there are: those named in {@code OIDC_ISSUERS} (each with settings {@code OIDC_NAME_...}), else the one of
 * {@code OIDC_ISSUER}, which lets in every kind, else the demo's own.
 */
final class ReadIssuers {
    static final String ONLY = "innpass";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private final PropertyResolver settings;

    ReadIssuers(PropertyResolver settings) {
        this.settings = settings;
    }

    /** @throws StartRefused naming the setting that is missing or cannot be meant */
    List<Issuer> all() {
        @Nullable String names = text("oidc.issuers");
        if (names == null) {
            return List.of(only());
        }
        List<Issuer> issuers = new ArrayList<>();
        Set<String> urls = new HashSet<>();
        for (String name : names.split("[,\\s]+", -1)) {
            Issuer issuer = named(name);
            if (!urls.add(issuer.url())) {
                throw new StartRefused("OIDC_ISSUERS: two of them have the address " + issuer.url() + ".");
            }
            issuers.add(issuer);
        }
        return List.copyOf(issuers);
    }

    private Issuer only() {
        @Nullable String url = text("oidc.issuer");
        return new Issuer(
                ONLY,
                url == null ? null : address("OIDC_ISSUER", url),
                or(text("oidc.client-id"), "innpass"),
                or(text("oidc.client-secret"), "demo"),
                audience("oidc"),
                EnumSet.allOf(LoginKind.class),
                text("oidc.label-nb"),
                text("oidc.label-en"));
    }

    private Issuer named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new StartRefused("OIDC_ISSUERS: " + name + " is no name. Use small letters, digits and hyphens.");
        }
        String prefix = "oidc." + name;
        return new Issuer(
                name,
                address(variable(name, "URL"), required(name, "url")),
                required(name, "client-id"),
                or(text(prefix + ".client-secret"), ""),
                audience(prefix),
                kinds(name),
                text(prefix + ".label-nb"),
                text(prefix + ".label-en"));
    }

    private Set<LoginKind> kinds(String name) {
        Set<LoginKind> kinds = EnumSet.noneOf(LoginKind.class);
        for (String kind : required(name, "kinds").split("[,\\s]+", -1)) {
            try {
                kinds.add(LoginKind.valueOf(kind));
            } catch (IllegalArgumentException unknown) {
                throw new StartRefused(variable(name, "KINDS") + " is to be of " + List.of(LoginKind.values())
                        + ", not " + kind + ".");
            }
        }
        return kinds;
    }

    /** Over TLS, or on this machine. */
    private static String address(String variable, String url) {
        try {
            URI address = URI.create(url);
            boolean own = "http".equals(address.getScheme())
                    && address.getHost() != null
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
            if (own || ("https".equals(address.getScheme()) && address.getHost() != null)) {
                return url;
            }
        } catch (IllegalArgumentException | IOException notOne) {
            // told below
        }
        throw new StartRefused(variable + " is to be an https address (http on this machine alone), not " + url + ".");
    }

    private String audience(String prefix) {
        return or(text(prefix + ".audience"), or(text("oidc.audience"), "innpass-api"));
    }

    private String required(String name, String setting) {
        @Nullable String value = text("oidc." + name + "." + setting);
        if (value == null) {
            throw new StartRefused("OIDC_ISSUERS names " + name + ", but " + variable(name, setting) + " is not set.");
        }
        return value;
    }

    private static String variable(String name, String setting) {
        return ("oidc_" + name + "_" + setting).replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }

    private @Nullable String text(String property) {
        return settings.getProperty(property, String.class)
                .filter(value -> !value.isBlank())
                .orElse(null);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
