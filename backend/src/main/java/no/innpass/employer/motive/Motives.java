package no.innpass.employer.motive;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;

/** Reads and writes why workplaces take people in (EMP-11). No event follows: nothing is computed from it. */
@Singleton
class Motives {
    private final MotiveRows rows;
    private final Workplaces workplaces;
    private final Staff staff;
    private final BusinessClock clock;

    Motives(MotiveRows rows, Workplaces workplaces, Staff staff, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.staff = staff;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    MotivesView show(UUID workplace) {
        if (workplaces.find(workplace).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        Optional<MotiveRows.Told> told = rows.told(workplace);
        List<HeardMotive> motives = rows.motives(workplace);
        return new MotivesView(
                workplace,
                motives,
                told.map(MotiveRows.Told::words).orElse(null),
                HeardMotive.reliefAlone(motives),
                told.map(one -> staff.names(Set.of(one.by())).get(one.by())).orElse(null),
                told.map(MotiveRows.Told::on).orElse(null),
                told.map(MotiveRows.Told::version).orElse(0L));
    }

    /** @throws Refused NOT_FOUND; CONFLICT; INVALID_INPUT for each motive that is named a second time */
    @Transactional
    MotivesView tell(UUID workplace, MotivesRequest told, long version, Actor actor) {
        if (workplaces.find(workplace).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        List<FieldProblem> twice = twice(told.motives());
        if (!twice.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(twice));
        }
        rows.hold(workplace);
        ETags.requireSame(
                version, rows.told(workplace).map(MotiveRows.Told::version).orElse(0L));
        rows.replace(workplace, told, actor.personId(), clock.today());
        return show(workplace);
    }

    private static List<FieldProblem> twice(List<HeardMotive> motives) {
        Set<HostMotive> seen = EnumSet.noneOf(HostMotive.class);
        List<FieldProblem> faults = new ArrayList<>();
        for (int at = 0; at < motives.size(); at++) {
            if (!seen.add(motives.get(at).motive())) {
                faults.add(new FieldProblem("/motives/" + at + "/motive", "TWICE"));
            }
        }
        return faults;
    }
}
