package no.innpass.process;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import no.innpass.introduction.Introductions;
import no.innpass.placement.Placements;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PracticePlaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows from time alone, by business time: unanswered requests expire, placements begin on their day, places move their open start or leave the lists. Looked at every
 * {@code jobs.every} (default one minute), so that a moved demo clock shows at once; off with {@code jobs.enabled=false}. Each job does
 * nothing when it finds nothing due, and two instances may run it at once.
 */
@Singleton
@Requires(property = "jobs.enabled", notEquals = "false")
class ClockJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ClockJobs.class);

    private final Introductions introductions;
    private final Placements placements;
    private final PracticePlaces practicePlaces;
    private final BusinessClock clock;
    private LocalDate packedFor = LocalDate.MIN;

    ClockJobs(Introductions introductions, Placements placements, PracticePlaces practicePlaces, BusinessClock clock) {
        this.introductions = introductions;
        this.placements = placements;
        this.practicePlaces = practicePlaces;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${jobs.every:1m}", initialDelay = "${jobs.every:1m}")
    void run() {
        LocalDate today = clock.today();
        if (!today.equals(packedFor)) {
            practicePlaces.newDay();
            packedFor = today;
        }
        int expired = introductions.expireOverdue();
        int begun = placements.startDue();
        if (expired + begun > 0) {
            LOG.info("By the clock: {} introductions expired, {} placements began", expired, begun);
        }
    }
}
