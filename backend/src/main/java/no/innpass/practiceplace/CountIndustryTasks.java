package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.IndustryTasksView.CommonTask;
import no.innpass.practiceplace.IndustryTasksView.CountedArea;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that are typical of an industry (EMP-22): of the needs that other workplaces have published in the window of EMP-14, in the county where
 * {@code cell.minCount} of them are, else in the country. A task of one workplace is typical of nothing.
 */
@Singleton
class CountIndustryTasks {
    private static final int TOP = 10;
    private static final int MORE_THAN_ONE = 2;
    private static final String COUNTED = """
            with needed as (
              select distinct p.workplace_id, t.task
              from practice_place p
              join workplace w on w.id = p.workplace_id
              join need_task t on t.place_id = p.id and t.version = coalesce(p.approved_need, p.need_version)
              where p.published_at >= ? and w.industry = ? and w.municipality_number like ? and w.id <> ? and t.task is not null)
            select task, count(*)::int as workplaces, (select count(distinct workplace_id)::int from needed) as base
            from needed group by task order by 2 desc, task limit ?""";

    private final Rows rows;
    private final Workplaces workplaces;
    private final Concepts concepts;
    private final Settings settings;
    private final BusinessClock clock;

    CountIndustryTasks(Rows rows, Workplaces workplaces, Concepts concepts, Settings settings, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.concepts = concepts;
        this.settings = settings;
        this.clock = clock;
    }

    private record Counted(String task, int workplaces, int base) {}

    /** @throws Refused NOT_FOUND */
    @Transactional
    IndustryTasksView of(UUID workplace, Language language) {
        WorkplaceCard card = workplaces.find(workplace).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        int least = settings.integer("cell.minCount");
        @Nullable Industry industry = card.industry();
        if (industry == null) {
            return new IndustryTasksView(null, CountedArea.COUNTRY, null, least, List.of());
        }
        @Nullable String municipality = card.municipalityNumber();
        if (municipality != null) {
            List<Counted> here = counted(workplace, industry, municipality.substring(0, 2) + "%");
            if (base(here) >= least) {
                return view(industry, CountedArea.COUNTY, here, least, language);
            }
        }
        List<Counted> all = counted(workplace, industry, "%");
        return base(all) >= least
                ? view(industry, CountedArea.COUNTRY, all, least, language)
                : new IndustryTasksView(industry, CountedArea.COUNTRY, null, least, List.of());
    }

    private List<Counted> counted(UUID workplace, Industry industry, String municipalities) {
        Instant since = clock.today()
                .minusMonths(settings.integer("crm.windowMonths"))
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
        return rows.list(
                COUNTED,
                row -> new Counted(row.getString("task"), row.getInt("workplaces"), row.getInt("base")),
                since,
                industry,
                municipalities,
                workplace,
                TOP);
    }

    private static int base(List<Counted> counted) {
        return counted.isEmpty() ? 0 : counted.getFirst().base();
    }

    private IndustryTasksView view(
            Industry industry, CountedArea area, List<Counted> counted, int least, Language language) {
        return new IndustryTasksView(
                industry,
                area,
                base(counted),
                least,
                counted.stream()
                        .filter(one -> one.workplaces() >= MORE_THAN_ONE)
                        .map(one -> new CommonTask(
                                one.task(),
                                concepts.byCode(one.task())
                                        .map((Concept concept) -> concept.label(language))
                                        .orElse(one.task()),
                                one.workplaces() < least ? null : Integer.valueOf(one.workplaces())))
                        .toList());
    }
}
