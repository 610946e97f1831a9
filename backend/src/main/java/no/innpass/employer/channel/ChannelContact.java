package no.innpass.employer.channel;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the workplace names for those who apply. */
@Serdeable
public record ChannelContact(UUID id, String name, @Nullable String phone) {}
