package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.time.BusinessClock;

/** Once a day of business time, and after each start: places move their open start, or leave the lists. */
@Singleton
class PackForNewDay implements JobOnThings {
    private final PracticePlaces places;
    private final BusinessClock clock;
    private LocalDate packedFor = LocalDate.MIN;

    PackForNewDay(PracticePlaces places, BusinessClock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "PACK_PLACES";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public int turn() {
        return -1;
    }

    @Override
    public String about() {
        return "practice places: their open start, and whether they are still listed";
    }

    @Override
    public synchronized int run() {
        LocalDate today = clock.today();
        if (today.equals(packedFor)) {
            return 0;
        }
        places.newDay();
        packedFor = today;
        return 0;
    }
}
