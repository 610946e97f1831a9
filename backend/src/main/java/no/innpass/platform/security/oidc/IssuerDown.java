package no.innpass.platform.security.oidc;

import io.micronaut.context.exceptions.DisabledBeanException;

/** The issuer does not answer. At start the framework takes it as "not there", so that everything but login still comes up. */
final class IssuerDown extends DisabledBeanException {
    private static final long serialVersionUID = 1L;

    IssuerDown() {
        super("The issuer does not answer");
    }
}
