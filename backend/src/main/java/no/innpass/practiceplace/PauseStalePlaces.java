package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.Pace;

/** Pauses, page by page, the places that nobody has confirmed in time (PLC-12). */
@Singleton
class PauseStalePlaces implements JobOnThings {
    private static final int PAGE = 200;

    private final PausePracticePlaces pausePracticePlaces;

    PauseStalePlaces(PausePracticePlaces pausePracticePlaces) {
        this.pausePracticePlaces = pausePracticePlaces;
    }

    @Override
    public String name() {
        return "PAUSE_PLACES";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public String about() {
        return "practice places that nobody has confirmed in time";
    }

    @Override
    public int run() {
        int all = 0;
        for (int paused = PAGE; paused == PAGE; ) {
            paused = pausePracticePlaces.pauseStale(PAGE);
            all += paused;
        }
        return all;
    }
}
