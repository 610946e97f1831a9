package no.innpass.employer.activity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.employer.relation.RelationAction;
import no.innpass.employer.relation.Relations;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.time.WorkingDays;

/**
 * The clock: an active relation in which nothing has happened for {@code crm.dormantMonths} is dormant, and its owner gets a contact to hold
 * (EMP-09). A workplace without an owner gets none: nobody is there to hold it.
 */
@Singleton
class LetRelationsRest implements JobOnThings {
    private static final int PAGE = 200;
    /** Working days in which the owner should have taken contact. */
    private static final int WITHIN = 5;

    private final Relations relations;
    private final Workplaces workplaces;
    private final ActivityRows rows;
    private final Staff staff;
    private final Settings settings;
    private final BusinessClock clock;
    private final WorkingDays workingDays;
    private final Ids ids;

    LetRelationsRest(
            Relations relations,
            Workplaces workplaces,
            ActivityRows rows,
            Staff staff,
            Settings settings,
            BusinessClock clock,
            WorkingDays workingDays,
            Ids ids) {
        this.relations = relations;
        this.workplaces = workplaces;
        this.rows = rows;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
        this.workingDays = workingDays;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "REST_RELATIONS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public String about() {
        return "workplaces: relations in which nothing has happened for long, and a contact to hold for who owns them";
    }

    /** At most 200 in one run. */
    @Override
    @Transactional
    public int run() {
        List<UUID> quiet = relations.quietFor(settings.integer("crm.dormantMonths"), PAGE);
        for (UUID workplace : quiet) {
            if (relations.happened(workplace, RelationAction.FALL_ASLEEP)) {
                workplaces
                        .find(workplace)
                        .flatMap(card -> Optional.ofNullable(card.ownerId()))
                        .ifPresent(owner -> plan(workplace, owner));
            }
        }
        return quiet.size();
    }

    private void plan(UUID workplace, UUID owner) {
        LocalDate today = clock.today();
        if (rows.planned(workplace, today).stream()
                .anyMatch(plan -> plan.staffId().equals(owner))) {
            return;
        }
        UUID unit = staff.find(owner).flatMap(StaffMember::unit).orElse(owner);
        rows.insert(
                new Activity(
                        ids.next(),
                        workplace,
                        ActivityState.PLANNED,
                        ActivityType.WARM_UP,
                        ActivityChannel.PHONE,
                        workingDays.plus(today, WITHIN),
                        owner,
                        unit,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        1),
                clock.now());
    }
}
