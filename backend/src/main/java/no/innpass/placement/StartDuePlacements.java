package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.jobs.JobOnPeople;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.time.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clock's part of starting: what is due today begins, each in a transaction of its own; what a gate holds back waits. */
@Singleton
class StartDuePlacements implements JobOnPeople {
    private static final Logger LOG = LoggerFactory.getLogger(StartDuePlacements.class);

    private final Rows rows;
    private final StartPlacement startPlacement;
    private final BusinessClock clock;

    StartDuePlacements(Rows rows, StartPlacement startPlacement, BusinessClock clock) {
        this.rows = rows;
        this.startPlacement = startPlacement;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "START_PLACEMENTS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public ProcessingPurpose purpose() {
        return ProcessingPurpose.AGREE;
    }

    /** At most 500; those that wait longest first. */
    @Override
    @Transactional
    public Map<UUID, UUID> due() {
        Map<UUID, UUID> due = new LinkedHashMap<>();
        rows.list(
                        """
                        select id, candidate_id from placement where state = 'PLANNED' and starts_on <= ? and ends_on >= ?
                        order by starts_on, id limit 500""",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        clock.today(),
                        clock.today())
                .forEach(one -> due.put(one.getKey(), one.getValue()));
        return due;
    }

    @Override
    public int work(List<UUID> placements) {
        int begun = 0;
        for (UUID id : placements) {
            try {
                startPlacement.start(id, null);
                begun++;
            } catch (Refused heldBack) {
                LOG.debug(
                        "Placement {} does not begin: {}",
                        id,
                        heldBack.problem().code());
            }
        }
        return begun;
    }
}
