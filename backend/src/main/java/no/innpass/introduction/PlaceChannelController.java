package no.innpass.introduction;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.channel.ChannelRule;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;

/** How the workplace of a place takes applications, and how full its period is. */
@Controller("/api/v1/practice-places/{id}/channel-rule")
@Tag(name = "practice-places")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("How a workplace takes applications, and how many it has been shown; of candidates nothing.")
class PlaceChannelController {
    private final PracticePlaces places;
    private final KeepChannel keepChannel;

    PlaceChannelController(PracticePlaces places, KeepChannel keepChannel) {
        this.places = places;
        this.keepChannel = keepChannel;
    }

    @Get
    PlaceChannelView channelRule(UUID id) {
        PlaceCard place = places.card(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        KeepChannel.Standing standing = keepChannel.standing(place.workplaceId());
        Optional<ChannelRule> rule = standing.rule();
        Optional<ChannelRule.Limit> limit = rule.map(ChannelRule::limit);
        return new PlaceChannelView(
                place.workplaceId(),
                rule.map(ChannelRule::channel).orElse(null),
                rule.map(ChannelRule::contact).orElse(null),
                rule.map(ChannelRule::words).orElse(null),
                limit.map(ChannelRule.Limit::most).orElse(null),
                limit.map(ChannelRule.Limit::period).orElse(null),
                standing.shown(),
                standing.opensOn().orElse(null));
    }
}
