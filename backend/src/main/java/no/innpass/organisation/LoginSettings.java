package no.innpass.organisation;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How one-time codes are kept safe.
 *
 * @param codeLife how long a code may be used ({@code LOGIN_CODE_LIFE})
 * @param codeTries wrong tries after which a code is dead, and after which an identity has to wait a quarter of an hour
 */
@ConfigurationProperties("login")
record LoginSettings(
        @Bindable(defaultValue = "7d") Duration codeLife,
        @Bindable(defaultValue = "5") int codeTries) {}
