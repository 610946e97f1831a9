package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan can be made of.
 *
 * @param municipalities of the country, by number
 * @param own numbers of those that the reader looks after
 * @param organisations offices that are open, then providers, each by name
 * @param ownOffices of the reader
 */
@Serdeable
public record PlanChoicesView(
        List<Place> municipalities, List<String> own, List<Organisation> organisations, List<UUID> ownOffices) {

    /** @param county its name */
    @Serdeable
    public record Place(String number, String name, String county) {}

    /** @param provider it is a provider, else an office; @param county two digits */
    @Serdeable
    public record Organisation(
            UUID id,
            String name,
            boolean provider,
            @Nullable String county) {}
}
