package no.innpass.process;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.platform.jobs.JobInPages;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.ProcessingPurpose;

/** What was put off because no basis was in force is done when there is one again. */
@Singleton
class TakeUpReactions implements JobInPages {
    private static final int PAGE = 200;

    private final PutOff putOff;
    private final ReactOnce reactOnce;
    private final EventRouting routing;

    TakeUpReactions(PutOff putOff, ReactOnce reactOnce, EventRouting routing) {
        this.putOff = putOff;
        this.reactOnce = reactOnce;
        this.routing = routing;
    }

    @Override
    public String name() {
        return "TAKE_UP_REACTIONS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_HOUR;
    }

    @Override
    public Set<ProcessingPurpose> purposes() {
        Set<ProcessingPurpose> purposes = EnumSet.noneOf(ProcessingPurpose.class);
        routing.routes().all().stream()
                .flatMap(route -> route.reactions().stream())
                .forEach(reaction -> {
                    if (reaction instanceof Reaction.OnPerson<?> onPerson) {
                        purposes.add(onPerson.purpose());
                    }
                });
        return purposes;
    }

    @Override
    public int run(AskBasis basis) {
        int done = 0;
        List<PutOff.Waiting> page = putOff.after(0, PAGE);
        while (!page.isEmpty()) {
            for (PutOff.Waiting waiting : page) {
                if (reactOnce.takeUp(waiting, basis)) {
                    done++;
                }
            }
            page = putOff.after(page.getLast().id(), PAGE);
        }
        return done;
    }
}
