package no.innpass.practiceplace;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.choice;
import static no.innpass.platform.database.Rows.choices;
import static no.innpass.platform.database.Rows.date;
import static no.innpass.platform.database.Rows.flag;
import static no.innpass.platform.database.Rows.number;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.EnumSets;
import no.innpass.shared.FactState;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/** Table {@code need}; its lists are in {@link NeedLists}. Every call joins the caller's transaction. */
@Singleton
class NeedRows {
    private final Rows rows;
    private final NeedLists lists;
    private final BusinessClock clock;

    NeedRows(Rows rows, NeedLists lists, BusinessClock clock) {
        this.rows = rows;
        this.lists = lists;
        this.clock = clock;
    }

    void add(UUID place, int version, Need need, Acting by) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("place_id", place);
        row.put("version", version);
        row.put("title", need.title());
        row.put("summary", need.summary());
        row.put("credentials_state", need.credentials().state());
        row.put("language_state", need.language().state());
        row.put("language_support", need.language().support());
        row.put("language_help", need.language().supportHow());
        row.put("functions_state", need.functions().state());
        row.put("hours_state", need.hours().state());
        row.put("main_purpose", need.purposes().main());
        row.put("further_purposes", need.purposes().further());
        row.put("purpose_explanation", need.purposes().explanation());
        put(row, need.flexibility());
        put(row, need.job());
        put(row, need.support());
        put(row, need.more());
        row.put("created_by", by.login());
        row.put("created_by_kind", by.kind());
        row.put("created_at", clock.now());
        rows.insert("need", row);
        lists.add(place, version, need);
    }

    private static void put(Map<String, @Nullable Object> row, NeedTerms.Flexibility flexibility) {
        row.put("flexibility_state", flexibility.state());
        row.put("offers", flexibility.offers());
        row.put("alternative_tasks", flexibility.alternativeTasks());
        row.put("start_part_time", flexibility.startPartTime());
        row.put("beside_school", flexibility.besideSchool());
        row.put("summer", flexibility.summer());
        row.put("return_after_leave", flexibility.returnAfterLeave());
        row.put("redistribution", flexibility.redistribution());
        row.put("flexibility_note", flexibility.note());
    }

    private static void put(Map<String, @Nullable Object> row, NeedTerms.Job job) {
        row.put("prospect", job.prospect());
        row.put("announced_post", job.announcedPost());
        row.put("position_percent", job.positionPercent());
        row.put("position_must", job.positionMust());
        row.put("job_from", job.from());
        row.put("job_how_many", job.howMany());
        row.put("budget_approved", job.budgetApproved());
        row.put("depends_on_subsidy", job.dependsOnSubsidy());
        row.put("yes_if", job.yesIf());
    }

    private static void put(Map<String, @Nullable Object> row, NeedTerms.Support support) {
        row.put("supervisor", support.supervisor());
        row.put("supervision_hours", support.hoursPerWeek());
        row.put("max_at_once", support.maxAtOnce());
        row.put("mentor", support.mentor());
        row.put("weekly_talk", support.weeklyTalk());
        row.put("in_meetings", support.inMeetings());
        row.put("training", support.training());
    }

    private static void put(Map<String, @Nullable Object> row, NeedMore more) {
        row.put("wants", more.wants());
        row.put("contact_every", more.contactEvery());
        row.put("clothes", more.clothes());
        row.put("costs", more.costs());
        row.put("chance", more.chance());
        row.put("find_out", more.findOut());
        row.put("leads_to", more.leadsTo());
        row.put("fast_track", more.fastTrack());
    }

    /** Only a draft's version can go; the database refuses any other. */
    void delete(UUID place, int version) {
        rows.write("delete from need where place_id = ? and version = ?", place, version);
    }

    Optional<Need> find(UUID place, int version) {
        return rows.first(
                "select * from need where place_id = ? and version = ?",
                row -> need(row, lists.read(place, version)),
                place,
                version);
    }

    private static Need need(ResultSet row, NeedLists.Lists lists) throws SQLException {
        return new Need(
                row.getString("title"),
                row.getString("summary"),
                lists.tasks(),
                new NeedDemands.Credentials(state(row, "credentials_state"), lists.credentials()),
                new NeedDemands.Language(
                        state(row, "language_state"),
                        lists.levels(),
                        row.getBoolean("language_support"),
                        row.getString("language_help")),
                new NeedDemands.Functions(state(row, "functions_state"), lists.functions()),
                new NeedTerms.Hours(state(row, "hours_state"), lists.stretches()),
                flexibility(row),
                purposes(row),
                job(row, lists),
                support(row),
                more(row));
    }

    private static NeedTerms.Flexibility flexibility(ResultSet row) throws SQLException {
        return new NeedTerms.Flexibility(
                state(row, "flexibility_state"),
                Set.copyOf(choices(row, "offers", AdaptationOffer.class)),
                choice(row, "alternative_tasks", NeedTerms.AlternativeTasks.class),
                flag(row, "start_part_time"),
                flag(row, "beside_school"),
                flag(row, "summer"),
                flag(row, "return_after_leave"),
                flag(row, "redistribution"),
                row.getString("flexibility_note"));
    }

    private static NeedTerms.Purposes purposes(ResultSet row) throws SQLException {
        return new NeedTerms.Purposes(
                choice(row, "main_purpose", PlacementPurpose.class),
                EnumSets.copy(PlacementPurpose.class, choices(row, "further_purposes", PlacementPurpose.class)),
                row.getString("purpose_explanation"));
    }

    private static NeedTerms.Job job(ResultSet row, NeedLists.Lists lists) throws SQLException {
        return new NeedTerms.Job(
                requireNonNull(choice(row, "prospect", Prospect.class)),
                lists.contracts(),
                row.getString("announced_post"),
                number(row, "position_percent"),
                flag(row, "position_must"),
                date(row, "job_from"),
                number(row, "job_how_many"),
                flag(row, "budget_approved"),
                flag(row, "depends_on_subsidy"),
                row.getString("yes_if"));
    }

    private static NeedTerms.Support support(ResultSet row) throws SQLException {
        return new NeedTerms.Support(
                row.getString("supervisor"),
                number(row, "supervision_hours"),
                number(row, "max_at_once"),
                flag(row, "mentor"),
                flag(row, "weekly_talk"),
                flag(row, "in_meetings"),
                row.getString("training"));
    }

    private static NeedMore more(ResultSet row) throws SQLException {
        return new NeedMore(
                Set.copyOf(choices(row, "wants", NeedMore.Wanted.class)),
                choice(row, "contact_every", NeedMore.ContactWish.class),
                choice(row, "clothes", NeedMore.Clothes.class),
                row.getString("costs"),
                flag(row, "chance"),
                row.getString("find_out"),
                Set.copyOf(choices(row, "leads_to", NeedMore.LeadsTo.class)),
                flag(row, "fast_track"));
    }

    private static FactState state(ResultSet row, String column) throws SQLException {
        return requireNonNull(choice(row, column, FactState.class));
    }
}
