package no.innpass.practiceplace;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.choice;
import static no.innpass.platform.database.Rows.choices;
import static no.innpass.platform.database.Rows.number;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.innpass.platform.database.Rows;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.EnumSets;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.TaskType;
import org.jspecify.annotations.Nullable;

/** The tables {@code need_task}, {@code need_credential} and so on: the lists of one version, in the employer's order. */
@Singleton
class NeedLists {
    private static final String OF = " where place_id = ? and version = ? order by ";

    private final Rows rows;

    NeedLists(Rows rows) {
        this.rows = rows;
    }

    record Lists(
            List<Need.Task> tasks,
            List<NeedDemands.Credential> credentials,
            List<NeedDemands.Level> levels,
            List<NeedDemands.Function> functions,
            List<NeedTerms.Stretch> stretches,
            List<NeedTerms.Contract> contracts) {}

    void add(UUID place, int version, Need need) {
        AtomicInteger position = new AtomicInteger();
        rows.writeAll(
                "insert into need_task values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                each(
                        need.tasks(),
                        task -> Arrays.asList(
                                place,
                                version,
                                position.getAndIncrement(),
                                task.task(),
                                task.words(),
                                task.type(),
                                task.share(),
                                task.trainable(),
                                task.teacher(),
                                task.unit(),
                                task.minutes(),
                                task.reading())));
        addDemands(place, version, need);
        rows.writeAll(
                "insert into need_stretch values (?, ?, ?, ?, ?, ?)",
                each(
                        need.hours().stretches(),
                        stretch -> Arrays.asList(
                                place,
                                version,
                                position.getAndIncrement(),
                                stretch.day().getValue(),
                                stretch.from(),
                                stretch.to())));
        rows.writeAll(
                "insert into need_contract values (?, ?, ?, ?, ?)",
                each(
                        need.job().contracts(),
                        contract -> Arrays.asList(
                                place,
                                version,
                                contract.type(),
                                contract.maxMonthsAtATime(),
                                contract.maxMonthsTotal())));
    }

    private void addDemands(UUID place, int version, Need need) {
        AtomicInteger position = new AtomicInteger();
        rows.writeAll(
                "insert into need_credential values (?, ?, ?, ?, ?, ?, ?, ?)",
                each(
                        need.credentials().demands(),
                        demand -> Arrays.asList(
                                place,
                                version,
                                position.getAndIncrement(),
                                demand.credential(),
                                demand.kind(),
                                demand.legalGround(),
                                demand.tags(),
                                demand.learnt())));
        rows.writeAll(
                "insert into need_language values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                each(
                        need.language().demands(),
                        demand -> Arrays.asList(
                                place,
                                version,
                                position.getAndIncrement(),
                                demand.skill(),
                                demand.level(),
                                demand.tested(),
                                demand.kind(),
                                demand.legalGround(),
                                demand.tags())));
        rows.writeAll(
                "insert into need_function values (?, ?, ?, ?)",
                each(
                        need.functions().demands(),
                        demand -> Arrays.asList(place, version, demand.attribute(), demand.demand())));
    }

    private static <T> List<List<@Nullable Object>> each(List<T> all, Function<T, List<@Nullable Object>> parameters) {
        return all.stream().map(parameters).toList();
    }

    Lists read(UUID place, int version) {
        return new Lists(
                rows.list("select * from need_task" + OF + "position", NeedLists::task, place, version),
                rows.list("select * from need_credential" + OF + "position", NeedLists::credential, place, version),
                rows.list("select * from need_language" + OF + "position", NeedLists::level, place, version),
                rows.list("select * from need_function" + OF + "attribute", NeedLists::function, place, version),
                rows.list("select * from need_stretch" + OF + "position", NeedLists::stretch, place, version),
                rows.list("select * from need_contract" + OF + "type", NeedLists::contract, place, version));
    }

    private static Need.Task task(ResultSet row) throws SQLException {
        return new Need.Task(
                row.getString("task"),
                row.getString("words"),
                requireNonNull(choice(row, "type", TaskType.class)),
                number(row, "share"),
                row.getBoolean("trainable"),
                row.getString("teacher"),
                row.getString("unit"),
                number(row, "minutes"),
                choice(row, "reading", LanguageLevel.class));
    }

    private static NeedDemands.Credential credential(ResultSet row) throws SQLException {
        return new NeedDemands.Credential(
                row.getString("credential"),
                requireNonNull(choice(row, "kind", DemandKind.class)),
                row.getString("legal_ground"),
                EnumSets.copy(DemandTag.class, choices(row, "tags", DemandTag.class)),
                row.getString("learnt"));
    }

    private static NeedDemands.Level level(ResultSet row) throws SQLException {
        return new NeedDemands.Level(
                requireNonNull(choice(row, "skill", LanguageSkill.class)),
                requireNonNull(choice(row, "level", LanguageLevel.class)),
                row.getBoolean("tested"),
                requireNonNull(choice(row, "kind", DemandKind.class)),
                row.getString("legal_ground"),
                EnumSets.copy(DemandTag.class, choices(row, "tags", DemandTag.class)));
    }

    private static NeedDemands.Function function(ResultSet row) throws SQLException {
        return new NeedDemands.Function(
                requireNonNull(choice(row, "attribute", FunctionalAttribute.class)),
                requireNonNull(choice(row, "demand", FunctionalDemand.class)));
    }

    private static NeedTerms.Stretch stretch(ResultSet row) throws SQLException {
        return new NeedTerms.Stretch(
                DayOfWeek.of(row.getInt("day")), row.getInt("from_minute"), row.getInt("to_minute"));
    }

    private static NeedTerms.Contract contract(ResultSet row) throws SQLException {
        return new NeedTerms.Contract(
                requireNonNull(choice(row, "type", ContractType.class)),
                number(row, "max_months_at_a_time"),
                number(row, "max_months_total"));
    }
}
