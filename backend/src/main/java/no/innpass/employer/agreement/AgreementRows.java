package no.innpass.employer.agreement;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Table {@code employer_agreement}; every call runs inside the caller's transaction. */
@Singleton
class AgreementRows {
    private final Rows rows;

    AgreementRows(Rows rows) {
        this.rows = rows;
    }

    /** Whether there is such an employer; nobody else makes or changes an agreement with it before this transaction ends. */
    boolean lockEmployer(UUID employer) {
        return rows.first("select 1 from employer where id = ? for no key update", row -> row.getInt(1), employer)
                .isPresent();
    }

    boolean isEmployer(UUID employer) {
        return rows.first("select 1 from employer where id = ?", row -> row.getInt(1), employer)
                .isPresent();
    }

    Optional<EmployerAgreement> find(UUID id) {
        return rows.first("select * from employer_agreement where id = ?", AgreementRows::read, id);
    }

    /** Those that hold or will first, by their last day; then those that are over, the latest first. */
    List<EmployerAgreement> of(UUID employer, LocalDate today) {
        return rows.list("""
                select * from employer_agreement where employer_id = ?
                order by least(valid_to, ended_on - 1) < greatest(?::date, valid_from),
                  abs(least(valid_to, ended_on - 1) - ?), kind, id""", AgreementRows::read, employer, today, today);
    }

    void insert(EmployerAgreement one) {
        rows.write(
                """
                insert into employer_agreement (id, employer_id, kind, provider_id, office_id, other_parties, most, valid_from, valid_to, goals,
                  review_on, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.id(),
                one.employerId(),
                one.kind(),
                one.providerId(),
                one.officeId(),
                one.otherParties(),
                one.number(),
                one.from(),
                one.to(),
                one.goals(),
                one.reviewOn(),
                one.madeBy());
    }

    void update(UUID id, AgreementRequest told) {
        rows.write(
                """
                update employer_agreement set kind = ?, provider_id = ?, other_parties = ?, most = ?, valid_from = ?, valid_to = ?, goals = ?,
                  review_on = ?, version = version + 1 where id = ?""",
                told.kind(),
                told.providerId(),
                told.otherParties(),
                told.number(),
                told.from(),
                told.to(),
                told.goals(),
                told.reviewOn(),
                id);
    }

    void end(UUID id, EndAgreementRequest told) {
        rows.write(
                "update employer_agreement set ended_on = ?, end_words = ?, version = version + 1 where id = ?",
                told.on(),
                told.words(),
                id);
    }

    /** Another intake agreement of the provider holds on one of these days. */
    boolean overlaps(UUID employer, UUID provider, LocalDate from, LocalDate to, UUID except) {
        return rows.first("""
                        select 1 from employer_agreement where kind = 'INTAKE' and employer_id = ? and provider_id = ? and id <> ?
                          and valid_from <= ? and least(valid_to, ended_on - 1) >= ?""", row -> row.getInt(1), employer, provider, except, to, from)
                .isPresent();
    }

    /** Another one of the kind with the same provider, or none, begins on this day. */
    boolean beginsThen(UUID employer, AgreementKind kind, @Nullable UUID provider, LocalDate from, UUID except) {
        return rows.first("""
                        select 1 from employer_agreement
                        where employer_id = ? and kind = ? and provider_id is not distinct from ?::uuid and valid_from = ? and id <> ?""", row -> row.getInt(1), employer, kind, provider, from, except)
                .isPresent();
    }

    /**
     * Those that hold and whose day is at the latest {@code until}, the first day first: with employers of these workplaces, and those that
     * these people made with an employer none of whose workplaces has an owner.
     */
    List<AgreementReviewView> due(
            Collection<UUID> workplaces, Collection<UUID> people, LocalDate today, LocalDate until, int limit) {
        return rows.list(
                """
                select a.id, a.kind, e.name, a.review_on, coalesce(a.review_on, least(a.valid_to, a.ended_on - 1)) as due_on,
                  (select w.id from workplace w where w.employer_id = a.employer_id order by (w.id = any (?::uuid[])) desc, w.name, w.id limit 1)
                    as workplace_id
                from employer_agreement a join employer e on e.id = a.employer_id
                where coalesce(a.review_on, least(a.valid_to, a.ended_on - 1)) <= ? and least(a.valid_to, a.ended_on - 1) >= greatest(?::date, a.valid_from)
                  and (exists (select from workplace w where w.employer_id = a.employer_id and w.id = any (?::uuid[]))
                    or a.made_by = any (?::uuid[])
                      and not exists (select from workplace w where w.employer_id = a.employer_id and w.owner_id is not null))
                  and exists (select from workplace w where w.employer_id = a.employer_id)
                order by due_on, a.id limit ?""",
                row -> {
                    LocalDate dueOn = Objects.requireNonNull(Rows.date(row, "due_on"));
                    return new AgreementReviewView(
                            row.getObject("id", UUID.class),
                            row.getObject("workplace_id", UUID.class),
                            row.getString("name"),
                            AgreementKind.valueOf(row.getString("kind")),
                            dueOn,
                            Rows.date(row, "review_on") == null,
                            dueOn.isBefore(today));
                },
                workplaces,
                until,
                today,
                workplaces,
                people,
                limit);
    }

    private static EmployerAgreement read(ResultSet row) throws SQLException {
        return new EmployerAgreement(
                row.getObject("id", UUID.class),
                row.getObject("employer_id", UUID.class),
                AgreementKind.valueOf(row.getString("kind")),
                row.getObject("provider_id", UUID.class),
                row.getObject("office_id", UUID.class),
                row.getString("other_parties"),
                Rows.number(row, "most"),
                Objects.requireNonNull(Rows.date(row, "valid_from")),
                Objects.requireNonNull(Rows.date(row, "valid_to")),
                row.getString("goals"),
                Rows.date(row, "review_on"),
                Rows.date(row, "ended_on"),
                row.getString("end_words"),
                row.getObject("made_by", UUID.class),
                row.getLong("version"));
    }
}
