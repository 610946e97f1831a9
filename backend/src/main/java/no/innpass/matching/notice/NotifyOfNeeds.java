package no.innpass.matching.notice;

import jakarta.inject.Singleton;
import java.util.Set;
import no.innpass.platform.jobs.JobInPages;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.ProcessingPurpose;

/** Looks every minute for needs that are new (MAT-38: the owners of the best matches know within five). */
@Singleton
class NotifyOfNeeds implements JobInPages {
    private final TellOfNeeds tell;

    NotifyOfNeeds(TellOfNeeds tell) {
        this.tell = tell;
    }

    @Override
    public String name() {
        return "TELL_OF_NEEDS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public Set<ProcessingPurpose> purposes() {
        return Set.of(ProcessingPurpose.FIND_PLACES);
    }

    @Override
    public int run(AskBasis basis) {
        return tell.due().stream().mapToInt(place -> tell.tell(place, basis)).sum();
    }
}
