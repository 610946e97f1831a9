package no.innpass.employer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.Pace;

/** Lights that time alone changes (EMP-07): a confirmation grows old, a no ends, a window moves at midnight. */
@Singleton
class RecomputeLights implements JobOnThings {
    private static final int PAGE = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final WorkplaceLights lights;

    RecomputeLights(WorkplaceLights lights) {
        this.lights = lights;
    }

    @Override
    public String name() {
        return "COMPUTE_LIGHTS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public String about() {
        return "workplaces: the light that says whether one may ask there";
    }

    @Override
    public int run() {
        int all = 0;
        int page = PAGE;
        while (page == PAGE) {
            page = lights.recomputeDue(PAGE);
            all += page;
        }
        List<UUID> first = lights.computeFirst(BEFORE_ALL, PAGE);
        while (!first.isEmpty()) {
            all += first.size();
            first = lights.computeFirst(first.getLast(), PAGE);
        }
        return all;
    }
}
