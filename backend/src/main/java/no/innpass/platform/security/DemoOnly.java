package no.innpass.platform.security;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The bean exists in demo mode alone: never where {@code OIDC_ISSUER} names a real issuer. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Requires(condition = DemoOnly.NoIssuerSet.class)
public @interface DemoOnly {

    /** True when no real issuer is configured. */
    final class NoIssuerSet implements Condition {
        @Override
        public boolean matches(ConditionContext context) {
            return context.getProperty("oidc.issuer", String.class)
                    .filter(issuer -> !issuer.isBlank())
                    .isEmpty();
        }
    }
}
