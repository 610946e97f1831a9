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
    Optional<Question> findByIntroductionIdAndAnsweredAtIsNull(UUID introductionId);

    List<Question> findByIntroductionIdOrderByAskedAt(UUID introductionId);

    @Query("""
            select q.introduction_id, i.candidate_id, i.workplace_id, r.asked_by,
                (q.asked_at at time zone 'Europe/Oslo')::date as asked_on
            from introduction_question q join introduction i on i.id = q.introduction_id
            join introduction_request r on r.introduction_id = i.id
            where q.answered_at is null and i.state in ('ASKED', 'OFFERED') and r.asked_by in (:staffIds)
            order by q.asked_at, q.id""")
    List<OpenQuestion> openFor(Collection<UUID> staffIds);
}
