package no.innpass.platform.security;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.stream.Stream;

/** The bean exists in demo mode alone: never where {@code OIDC_ISSUER} or {@code OIDC_ISSUERS} names a real issuer. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Requires(condition = DemoOnly.NoIssuerSet.class)
public @interface DemoOnly {

    /** True when no real issuer is configured. */
    final class NoIssuerSet implements Condition {
        @Override
        public boolean matches(ConditionContext context) {
            return Stream.of("oidc.issuer", "oidc.issuers")
                    .map(setting -> context.getProperty(setting, String.class).orElse(""))
                    .allMatch(String::isBlank);
        }
    }
}
