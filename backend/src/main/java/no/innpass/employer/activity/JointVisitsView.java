package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Whom the reader may take along to a workplace, and who is asked on visits that are still to come.
 *
 * @param choices the workplace's own market contact first, then those of the reader's office by name
 * @param visits planned visits of the reader's unit from today on, the first day first
 */
@Serdeable
public record JointVisitsView(List<Choice> choices, List<ActivityView> visits, List<JointVisitView> asked) {

    /** @param ofWorkplace owns the relation with the workplace, or stands in there */
    @Serdeable
    public record Choice(UUID staffId, String name, boolean ofWorkplace) {}
}
