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
        NeedTerms.Flexibility bend = need.flexibility();
        NeedTerms.Purposes purposes = need.purposes();
        NeedTerms.Job job = need.job();
        NeedTerms.Support support = need.support();
        rows.write(
                """
                insert into need (place_id, version, title, summary, credentials_state, language_state, language_support,
                  language_help, functions_state, hours_state, flexibility_state, offers, alternative_tasks, start_part_time,
                  beside_school, summer, return_after_leave, redistribution, flexibility_note, main_purpose, further_purposes,
                  purpose_explanation, prospect, announced_post, position_percent, job_from, job_how_many, budget_approved,
                  depends_on_subsidy, yes_if, supervisor, supervision_hours, max_at_once, mentor, weekly_talk, in_meetings,
                  training, created_by, created_by_kind, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                  ?, ?, ?, ?, ?)""",
                place,
                version,
                need.title(),
                need.summary(),
                need.credentials().state(),
                need.language().state(),
                need.language().support(),
                need.language().supportHow(),
                need.functions().state(),
                need.hours().state(),
                bend.state(),
                bend.offers(),
                bend.alternativeTasks(),
                bend.startPartTime(),
                bend.besideSchool(),
                bend.summer(),
                bend.returnAfterLeave(),
                bend.redistribution(),
                bend.note(),
                purposes.main(),
                purposes.further(),
                purposes.explanation(),
                job.prospect(),
                job.announcedPost(),
                job.positionPercent(),
                job.from(),
                job.howMany(),
                job.budgetApproved(),
                job.dependsOnSubsidy(),
                job.yesIf(),
                support.supervisor(),
                support.hoursPerWeek(),
                support.maxAtOnce(),
                support.mentor(),
                support.weeklyTalk(),
                support.inMeetings(),
                support.training(),
                by.login(),
                by.kind(),
                clock.now());
        lists.add(place, version, need);
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
                support(row));
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

    private static FactState state(ResultSet row, String column) throws SQLException {
        return requireNonNull(choice(row, column, FactState.class));
    }
}
