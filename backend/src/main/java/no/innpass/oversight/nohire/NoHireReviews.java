package no.innpass.oversight.nohire;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.NoHires;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/** Door to the reviews of the cap without hire (OVS-03). */
@Singleton
public class NoHireReviews {
    private static final int MOST = 200;
    private static final String SELECT = """
            select r.*, w.name as workplace from no_hire_review r join workplace_card w on w.id = r.workplace_id
            where r.office_id = any (?::uuid[])""";

    private final Rows rows;
    private final NoHires noHires;
    private final Workplaces workplaces;
    private final Staff staff;
    private final Ids ids;
    private final BusinessClock clock;

    NoHireReviews(Rows rows, NoHires noHires, Workplaces workplaces, Staff staff, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.noHires = noHires;
        this.workplaces = workplaces;
        this.staff = staff;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a review where the cap is passed and none is open; seen twice it leaves the same. */
    @Transactional
    public void open(UUID workplace) {
        Optional<NoHires.Counts> counts = noHires.of(workplace).filter(NoHires.Counts::passed);
        Optional<UUID> office = workplaces
                .find(workplace)
                .map(WorkplaceCard::ownerId)
                .flatMap(staff::find)
                .map(StaffMember::officeId);
        counts.ifPresent(one -> rows.write(
                """
                insert into no_hire_review (id, workplace_id, office_id, unhired, cannot_hire, cap, opened_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                ids.next(),
                workplace,
                office.orElse(null),
                one.unhired(),
                one.cannotHire(),
                Objects.requireNonNull(one.cap()),
                clock.now()));
    }

    /** Of the offices that somebody leads; open ones first, then the newest. */
    @Transactional
    List<NoHireReviewView> list(Actor actor) {
        return rows.list(
                SELECT + " order by r.decided_at is not null, r.opened_at desc, r.id desc limit " + MOST,
                NoHireReviews::read,
                actor.officeIds());
    }

    /**
     * Decides.
     *
     * @throws Refused NOT_FOUND; STEP_REFUSED for what is decided; INVALID_INPUT for a last day that is missing, past or out of place
     */
    @Transactional
    NoHireReviewView decide(UUID id, Actor actor, ReviewDecisionRequest decision) {
        boolean lets = decision.outcome() == ReviewOutcome.LET;
        if (lets != (decision.letUntil() != null)) {
            throw new Refused(new CommonProblem.InvalidInput("/letUntil", lets ? "REQUIRED" : "NOT_VALID"));
        }
        if (decision.letUntil() != null && decision.letUntil().isBefore(clock.today())) {
            throw new Refused(new CommonProblem.InvalidInput("/letUntil", "IN_THE_PAST"));
        }
        NoHireReviewView review = find(id, actor);
        int decided = rows.write(
                """
                update no_hire_review set outcome = ?, justification = ?, let_until = ?, decided_by = ?, decided_at = ?
                where id = ? and decided_at is null""",
                decision.outcome(),
                decision.justification().strip(),
                decision.letUntil(),
                actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.Forbidden())),
                clock.now(),
                id);
        if (decided == 0) {
            throw new Refused(new CommonProblem.StepRefused("DECIDE", "DECIDED"));
        }
        noHires.let(review.workplaceId(), decision.letUntil());
        return find(id, actor);
    }

    private NoHireReviewView find(UUID id, Actor actor) {
        return rows.first(SELECT + " and r.id = ?", NoHireReviews::read, actor.officeIds(), id)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private static NoHireReviewView read(ResultSet row) throws SQLException {
        return new NoHireReviewView(
                row.getObject("id", UUID.class),
                row.getObject("workplace_id", UUID.class),
                row.getString("workplace"),
                row.getInt("unhired"),
                row.getInt("cannot_hire"),
                row.getInt("cap"),
                Objects.requireNonNull(Rows.instant(row, "opened_at")),
                Rows.choice(row, "outcome", ReviewOutcome.class),
                row.getString("justification"),
                Rows.date(row, "let_until"),
                Rows.instant(row, "decided_at"));
    }
}
