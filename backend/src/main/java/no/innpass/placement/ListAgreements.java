package no.innpass.placement;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.introduction.PairAccess;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Agreements in lines, newest first, for each audience. */
@Singleton
class ListAgreements {
    private final JdbcOperations jdbc;
    private final AgreementRows rows;
    private final PairAccess pairs;
    private final Workplaces workplaces;

    ListAgreements(JdbcOperations jdbc, AgreementRows rows, PairAccess pairs, Workplaces workplaces) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.pairs = pairs;
        this.workplaces = workplaces;
    }

    /** Those of the own offices; one introduction's alone where it is named. */
    @Transactional
    Slice<AgreementRowView> toStaff(Actor actor, @Nullable UUID introductionId, @Nullable String cursor, int limit) {
        @Nullable Cursor from = Cursor.decode(cursor, 1);
        @Nullable UUID before = from == null ? null : from.id(0);
        List<UUID> found = jdbc.prepareStatement("""
                select id from agreement where office_id = any(?) and (?::uuid is null or introduction_id = ?)
                and (?::uuid is null or id < ?) and not candidate_id = any(?) order by id desc limit ?""", query -> {
            query.setArray(
                    1,
                    query.getConnection()
                            .createArrayOf("uuid", actor.officeIds().toArray()));
            query.setObject(2, introductionId);
            query.setObject(3, introductionId);
            query.setObject(4, before);
            query.setObject(5, before);
            query.setArray(
                    6,
                    query.getConnection()
                            .createArrayOf("uuid", pairs.hiddenFrom(actor).toArray()));
            query.setInt(7, limit + 1);
            ResultSet row = query.executeQuery();
            List<UUID> page = new ArrayList<>();
            while (row.next()) {
                page.add(row.getObject(1, UUID.class));
            }
            return page;
        });
        List<Agreement> agreements = found.isEmpty() ? List.of() : rows.findByIdInOrderByIdDesc(found);
        return Slice.of(agreements, limit, last -> Cursor.of(last.id())).map(this::row);
    }

    /** Those of the workplaces that the actor decides for, from the day they are put before the parties. */
    @Transactional
    List<AgreementRowView> toEmployer(Actor actor) {
        Set<UUID> own = pairs.workplacesDecidedBy(actor);
        return own.isEmpty()
                ? List.of()
                : rows.findByWorkplaceIdInOrderByIdDesc(own).stream()
                        .filter(ListAgreements::putForward)
                        .map(this::row)
                        .toList();
    }

    /** The candidate's own, from the day they are put before the parties. */
    @Transactional
    List<AgreementRowView> toCandidate(Actor actor) {
        return actor.candidateId()
                .map(candidate -> rows.findByCandidateIdOrderByIdDesc(candidate).stream()
                        .filter(ListAgreements::putForward)
                        .map(this::row)
                        .toList())
                .orElse(List.of());
    }

    private static boolean putForward(Agreement agreement) {
        return agreement.state() != AgreementState.DRAFT;
    }

    private AgreementRowView row(Agreement agreement) {
        return new AgreementRowView(
                agreement.id(),
                agreement.introductionId(),
                workplaces
                        .find(agreement.workplaceId())
                        .map(WorkplaceCard::name)
                        .orElse(""),
                agreement.state(),
                agreement.startsOn(),
                agreement.endsOn());
    }
}
