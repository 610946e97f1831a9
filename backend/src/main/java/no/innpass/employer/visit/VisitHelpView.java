package no.innpass.employer.visit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.inside.InsideItem;
import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;

/**
 * Help for who is about to visit a workplace (EMP-22).
 *
 * @param talk what to talk about, in that order
 * @param neverMet what nobody has seen yet
 * @param visits held there by anybody
 * @param ownVisits of them by the reader's office or provider
 */
@Serdeable
public record VisitHelpView(
        UUID workplaceId,
        RelationStage stage,
        List<Talk> talk,
        List<NeverMetView> neverMet,
        int visits,
        int ownVisits) {

    /**
     * @param words what was promised; only with PROMISED
     * @param on the day of what was promised, or when the outlook was last told
     * @param items what to ask of the inside; only with ASK_INSIDE
     */
    @Serdeable
    public record Talk(
            TalkPoint point,
            TalkPoint.Kind kind,
            @Nullable String words,
            @Nullable LocalDate on,
            List<InsideItem> items) {}

    /** @param person name of the contact person whom it is about */
    @Serdeable
    public record NeverMetView(NotSeen what, @Nullable String person) {}
}
