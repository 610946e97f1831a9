package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.innpass.employer.Light;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePicture;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.EnvironmentTrait;

/** Door to the workplaces that have posted nothing (MAT-02): neither waiting for approval nor published. */
@Singleton
public class QuietWorkplaces {
    private static final String STATED =
            "(exists (select from workplace_note n where n.workplace_id = w.id and n.note in ('SHORT_OF_STAFF', 'TASKS_SET_APART'))"
                    + " or coalesce((select o.recruits from workplace_outlook o where o.workplace_id = w.id"
                    + " order by o.told_at desc, o.line desc limit 1), false))";
    private static final String EARLIER =
            "(select count(*) from practice_place e where e.workplace_id = w.id and e.published_at is not null)";
    private static final String FINISHED = "(select count(*) from workplace_finish f where f.workplace_id = w.id)";

    private final Rows rows;
    private final Workplaces workplaces;
    private final WorkplacePictures pictures;
    private final BusinessClock clock;

    QuietWorkplaces(Rows rows, Workplaces workplaces, WorkplacePictures pictures, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.clock = clock;
    }

    private record Found(UUID id, boolean stated, int earlier) {}

    /** Those that the filter lets through and that may be asked today, at most {@code limit}: more of the traits there, then stated, first. */
    @Transactional
    public List<QuietWorkplace> find(QuietFilter filter, int limit) {
        return read(conditions(filter), traits(filter), limit);
    }

    private static Conditions conditions(QuietFilter filter) {
        Conditions conditions = new Conditions()
                .and(
                        "not exists (select from practice_place p where p.workplace_id = w.id and p.state in ('SUBMITTED', 'PUBLISHED'))");
        if (filter.letters() != null) {
            conditions.and(
                    "(lower(w.name) like ? or exists (select from need_task t join practice_place p"
                            + " on (p.id, p.need_version) = (t.place_id, t.version)"
                            + " where p.workplace_id = w.id and t.task = any (?)))",
                    Conditions.containing(filter.letters().toLowerCase(Locale.ROOT)),
                    filter.tasks());
        }
        if (!filter.traits().isEmpty()) {
            List<String> asked = traits(filter);
            conditions.and(
                    "not exists (select from workplace_trait t where t.workplace_id = w.id and not t.there and t.trait = any (?))",
                    asked);
            conditions.and(
                    "exists (select from workplace_trait t where t.workplace_id = w.id and t.there and t.trait = any (?))",
                    asked);
        }
        if (filter.industry() != null) {
            conditions.and("w.industry = ?", filter.industry().name());
        }
        if (filter.county() != null) {
            conditions.and("w.municipality_number like ?", filter.county() + "%");
        }
        if (filter.stated()) {
            conditions.and(STATED);
        }
        if (!filter.lights().isEmpty()) {
            conditions.and(
                    "exists (select from workplace_light l where l.workplace_id = w.id and l.colour = any (?))",
                    filter.lights().stream().map(Light::name).sorted().toList());
        }
        if (filter.history()) {
            conditions.and("(" + EARLIER + " > 0 or " + FINISHED + " > 0)");
        }
        return conditions;
    }

    private static List<String> traits(QuietFilter filter) {
        return filter.traits().stream().map(EnvironmentTrait::name).sorted().toList();
    }

    private List<QuietWorkplace> read(Conditions conditions, List<String> traits, int limit) {
        List<Found> found = rows.list(
                "select w.id, " + STATED + " as stated, " + EARLIER + " as earlier from workplace_card w"
                        + conditions.where()
                        + " order by (select count(*) from workplace_trait t where t.workplace_id = w.id and t.there"
                        + " and t.trait = any (?)) desc, 2 desc, w.id limit ?",
                row -> new Found(row.getObject(1, UUID.class), row.getBoolean(2), row.getInt(3)),
                conditions.with(traits, limit));
        Collection<UUID> ids = found.stream().map(Found::id).toList();
        Map<UUID, WorkplaceCard> cards = workplaces.cards(ids);
        Map<UUID, WorkplacePicture> seen = pictures.all(ids, clock.today());
        List<QuietWorkplace> quiet = new ArrayList<>();
        for (Found one : found) {
            WorkplaceCard card = cards.get(one.id());
            if (card != null && !card.blocked() && !card.capReached()) {
                quiet.add(new QuietWorkplace(
                        card,
                        Objects.requireNonNullElse(seen.get(one.id()), WorkplacePicture.EMPTY),
                        one.stated(),
                        one.earlier()));
            }
        }
        return quiet;
    }
}
