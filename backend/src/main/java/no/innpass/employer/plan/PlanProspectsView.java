package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.employer.SizeBand;
import org.jspecify.annotations.Nullable;

/**
 * Firms of a plan's region that are no targets yet.
 *
 * @param count how many there are, of which these are the first, whom to ask first first
 * @param most how many may be added at once
 */
@Serdeable
public record PlanProspectsView(int count, int most, List<Prospect> rows) {

    /** @param municipality its name; @param contacted somebody has spoken with them in the days of the plan */
    @Serdeable
    public record Prospect(
            UUID workplaceId,
            String workplace,
            @Nullable String municipality,
            @Nullable Industry industry,
            @Nullable SizeBand sizeBand,
            @Nullable Light light,
            boolean contacted) {}
}
