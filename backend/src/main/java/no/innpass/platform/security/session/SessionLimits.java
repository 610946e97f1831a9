package no.innpass.platform.security.session;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a session lives.
 *
 * @param idle the longest time between two requests
 * @param absolute the longest time since the login, however busy it is
 */
@ConfigurationProperties("innpass.session")
record SessionLimits(
        @Bindable(defaultValue = "45m") Duration idle,
        @Bindable(defaultValue = "12h") Duration absolute) {}
