package no.innpass.introduction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Table {@code introduction_question}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuestionRows extends CrudRepository<Question, UUID> {
    @Query("""
            select * from introduction_question where introduction_id = :introductionId and answered_at is null
            and closed_at is null""")
    Optional<Question> open(UUID introductionId);

    /** The candidate has answered without waiting: the question asks nothing of anybody any more. */
    @Query("""
            update introduction_question set closed_at = now() where introduction_id = :introductionId and answered_at is null
            and closed_at is null""")
    void closeOpen(UUID introductionId);

    List<Question> findByIntroductionIdOrderByAskedAt(UUID introductionId);

    @Query("""
            select q.introduction_id, i.candidate_id, i.workplace_id, r.asked_by,
                (q.asked_at at time zone 'Europe/Oslo')::date as asked_on
            from introduction_question q join introduction i on i.id = q.introduction_id
            join introduction_request r on r.introduction_id = i.id
            where q.answered_at is null and q.closed_at is null and i.state in ('ASKED', 'OFFERED') and r.asked_by in (:staffIds)
            order by q.asked_at, q.id""")
    List<OpenQuestion> openFor(Collection<UUID> staffIds);
}
