package no.innpass.employer;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/** The joint view of an employer (EMP-01). */
@Singleton
class ShowEmployer {
    private final EmployerRows employers;
    private final WorkplaceRows workplaces;
    private final StandingRows standings;

    ShowEmployer(EmployerRows employers, WorkplaceRows workplaces, StandingRows standings) {
        this.employers = employers;
        this.workplaces = workplaces;
        this.standings = standings;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    EmployerView show(UUID id) {
        Employer employer = employers.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        List<Workplace> units = workplaces.findByEmployerIdOrderByName(id);
        Map<UUID, Standing> standing =
                standings.findByWorkplaceIdIn(units.stream().map(Workplace::id).toList()).stream()
                        .collect(toMap(Standing::workplaceId, Function.identity()));
        return new EmployerView(
                id,
                employer.organisationNumber(),
                employer.name(),
                employer.sector(),
                units.stream()
                        .map(unit -> EmployerView.Unit.of(unit, Objects.requireNonNull(standing.get(unit.id()))))
                        .toList(),
                Objects.requireNonNullElse(employer.version(), 0L));
    }
}
