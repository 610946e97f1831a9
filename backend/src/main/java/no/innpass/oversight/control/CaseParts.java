package no.innpass.oversight.control;

import static no.innpass.platform.database.Rows.choice;
import static no.innpass.platform.database.Rows.choices;
import static no.innpass.platform.database.Rows.date;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.followup.ContactChannel;
import no.innpass.followup.ContactKind;
import no.innpass.followup.ContactParty;
import no.innpass.followup.ContactResult;
import no.innpass.followup.ContactState;
import no.innpass.followup.MissCause;
import no.innpass.introduction.Aftermath;
import no.innpass.introduction.IntroductionState;
import no.innpass.introduction.MatchMode;
import no.innpass.oversight.control.CaseFileView.CheckPart;
import no.innpass.oversight.control.CaseFileView.ContactPart;
import no.innpass.oversight.control.CaseFileView.IntroductionPart;
import no.innpass.oversight.control.CaseFileView.PlacementPart;
import no.innpass.placement.EndKind;
import no.innpass.placement.EndReason;
import no.innpass.placement.PlacementState;
import no.innpass.platform.database.Rows;
import no.innpass.shared.HoursBand;
import no.innpass.shared.Prospect;

/** Reads what the rooms hold on one case, through the views without names. */
@Singleton
class CaseParts {
    private final Rows rows;

    CaseParts(Rows rows) {
        this.rows = rows;
    }

    List<IntroductionPart> introductions(UUID candidate) {
        return rows.list(
                "select * from control_introduction where candidate_id = ? order by month desc, state, industry",
                row -> new IntroductionPart(
                        month(row),
                        MatchMode.valueOf(row.getString("mode")),
                        IntroductionState.valueOf(row.getString("state")),
                        row.getString("closing_reason"),
                        choice(row, "came_to", Aftermath.class),
                        row.getBoolean("shown"),
                        row.getString("industry"),
                        row.getString("weight_profile")),
                candidate);
    }

    List<PlacementPart> placements(UUID candidate) {
        return rows.list(
                "select * from control_placement where candidate_id = ? order by month desc, state, industry",
                row -> new PlacementPart(
                        month(row),
                        PlacementState.valueOf(row.getString("state")),
                        row.getInt("weeks"),
                        HoursBand.valueOf(row.getString("hours")),
                        row.getString("industry"),
                        Prospect.valueOf(row.getString("prospect")),
                        Months.orNone(date(row, "ended")),
                        choice(row, "end_kind", EndKind.class),
                        choices(row, "end_reasons", EndReason.class),
                        row.getInt("goals"),
                        row.getInt("items"),
                        checks(row)),
                candidate);
    }

    private static List<CheckPart> checks(ResultSet row) throws SQLException {
        return List.of(
                new CheckPart(PlanCheck.DECIDED, row.getBoolean("decided")),
                new CheckPart(PlanCheck.WITH_CANDIDATE, row.getBoolean("with_candidate")),
                new CheckPart(PlanCheck.DATED, row.getBoolean("dated")),
                new CheckPart(PlanCheck.LOOKED_AT_AGAIN, row.getBoolean("looked_at_again")),
                new CheckPart(PlanCheck.BY_VERSION, row.getBoolean("by_version")));
    }

    /** @param overdue last day of planned contacts that are late */
    List<ContactPart> contacts(UUID candidate, LocalDate overdue) {
        return rows.list(
                """
                select *, state = 'PLANNED' and due_on <= ? as late from control_contact where candidate_id = ?
                order by month desc, party, kind, state""",
                row -> new ContactPart(
                        month(row),
                        ContactParty.valueOf(row.getString("party")),
                        ContactKind.valueOf(row.getString("kind")),
                        ContactChannel.valueOf(row.getString("channel")),
                        ContactState.valueOf(row.getString("state")),
                        row.getBoolean("late"),
                        choice(row, "cause", MissCause.class),
                        choice(row, "result", ContactResult.class)),
                overdue,
                candidate);
    }

    private static String month(ResultSet row) throws SQLException {
        return Months.of(row.getObject("month", LocalDate.class));
    }
}
