package no.innpass.platform.security.oidc;

import io.micronaut.context.BeanContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.NoSuchBeanException;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;

/** The issuers of this installation, in the order of the settings. */
@Singleton
public class Issuers {
    private final List<Issuer> all;
    private final BeanContext beans;

    Issuers(Environment environment, BeanContext beans) {
        this.all = new ReadIssuers(environment).all();
        this.beans = beans;
    }

    List<Issuer> all() {
        return all;
    }

    Issuer named(String name) {
        return all.stream()
                .filter(issuer -> issuer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No issuer " + name));
    }

    /** Where its endpoints and keys are. May wait for the issuer: not for the event loop. @throws IssuerDown */
    DefaultOpenIdProviderMetadata metadata(Issuer issuer) {
        try {
            return beans.getBean(DefaultOpenIdProviderMetadata.class, Qualifiers.byName(issuer.name()));
        } catch (NoSuchBeanException notThere) {
            throw new IssuerDown();
        }
    }

    /** Names of those that vouch for programs. */
    public List<String> ofSystems() {
        return all.stream()
                .filter(one -> one.kinds().contains(LoginKind.SYSTEM))
                .map(Issuer::name)
                .toList();
    }

    /** The identity of a program at one of the issuers that vouch for systems; empty where there is none of that name. */
    public Optional<Identity> system(String issuer, String subject) {
        return all.stream()
                .filter(one -> one.name().equals(issuer) && one.kinds().contains(LoginKind.SYSTEM))
                .findFirst()
                .map(one -> one.identity(subject));
    }
}
