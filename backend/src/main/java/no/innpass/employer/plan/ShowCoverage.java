package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.innpass.employer.Industry;
import no.innpass.employer.SizeBand;
import no.innpass.employer.WorkplaceAreaView;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** How much of the working life of its region a plan reaches, by municipality, industry and size (EMP-18). */
@Singleton
class ShowCoverage {
    private final PlanAccess access;
    private final CoverageRows rows;
    private final PlanNames names;
    private final Areas areas;
    private final Settings settings;
    private final BusinessClock clock;

    ShowCoverage(
            PlanAccess access,
            CoverageRows rows,
            PlanNames names,
            Areas areas,
            Settings settings,
            BusinessClock clock) {
        this.access = access;
        this.rows = rows;
        this.names = names;
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws no.innpass.platform.problem.Refused NOT_FOUND */
    @Transactional
    PlanCoverageView show(UUID id, Actor actor) {
        RecruitmentPlan plan = access.read(id, access.reader(actor));
        LocalDate since =
                clock.today().minusMonths(settings.integer("crm.windowMonths")).plusDays(1);
        List<CoverageRows.Line> lines = rows.count(plan, since);
        return new PlanCoverageView(
                since,
                one(lines, CoverageRows.By.ALL, line -> true),
                sizes(lines),
                plan.municipalities().stream()
                        .map(number -> new PlanCoverageView.OfMunicipality(
                                number,
                                names.municipality(number),
                                one(lines, CoverageRows.By.MUNICIPALITY, line -> number.equals(line.municipality()))))
                        .sorted(Comparator.comparing(PlanCoverageView.OfMunicipality::municipality))
                        .toList(),
                industries(plan, lines),
                marks(lines));
    }

    private static List<PlanCoverageView.OfSize> sizes(List<CoverageRows.Line> lines) {
        List<PlanCoverageView.OfSize> all = Arrays.stream(SizeBand.values())
                .map(size -> new PlanCoverageView.OfSize(
                        size, one(lines, CoverageRows.By.SIZE, line -> line.size() == size)))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.stream()
                .filter(line -> line.by() == CoverageRows.By.SIZE && line.size() == null)
                .forEach(line -> all.add(new PlanCoverageView.OfSize(null, PlanCoverageView.Covered.of(line.count()))));
        return all;
    }

    private static List<PlanCoverageView.OfIndustry> industries(RecruitmentPlan plan, List<CoverageRows.Line> lines) {
        List<@Nullable Industry> told = new ArrayList<>(plan.industries());
        if (told.isEmpty()) {
            lines.stream()
                    .filter(line -> line.by() == CoverageRows.By.INDUSTRY)
                    .map(CoverageRows.Line::industry)
                    .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                    .forEach(told::add);
        }
        return told.stream()
                .map(industry -> new PlanCoverageView.OfIndustry(
                        industry, one(lines, CoverageRows.By.INDUSTRY, line -> line.industry() == industry)))
                .toList();
    }

    private static PlanCoverageView.Covered one(
            List<CoverageRows.Line> lines, CoverageRows.By by, Predicate<CoverageRows.Line> such) {
        return PlanCoverageView.Covered.of(lines.stream()
                .filter(line -> line.by() == by && such.test(line))
                .findFirst()
                .map(CoverageRows.Line::count)
                .orElse(CoverageRows.Count.NONE));
    }

    private List<WorkplaceAreaView> marks(List<CoverageRows.Line> lines) {
        return lines.stream()
                .filter(line -> line.by() == CoverageRows.By.MUNICIPALITY)
                .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.municipality())))
                .flatMap(
                        line -> areas
                                .centreOf(Objects.requireNonNull(line.municipality()))
                                .map(centre -> mark(centre, line))
                                .stream())
                .toList();
    }

    private static WorkplaceAreaView mark(Area centre, CoverageRows.Line line) {
        return new WorkplaceAreaView(
                centre.municipality().number(),
                centre.municipality().name(),
                centre.point().latitude(),
                centre.point().longitude(),
                line.lights().green(),
                line.lights().yellow(),
                line.lights().red(),
                line.lights().grey());
    }
}
