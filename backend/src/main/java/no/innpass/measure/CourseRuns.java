package no.innpass.measure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.Upserted;
import org.jspecify.annotations.Nullable;

/** Door to the runs of courses (MEA-03). */
@Singleton
public class CourseRuns {
    private static final String SELECT = """
            select r.id, r.reference, c.name, c.trade, case when r.applied > 0 then least(r.places, r.applied) else r.places end as size,
              r.provider_id, r.office_id, r.starts_on, r.practice_from, r.practice_to, r.ends_on
            from course_run r join course c on c.id = r.course_id where\s""";

    private final Rows rows;
    private final PutCourseRun putCourseRun;

    CourseRuns(Rows rows, PutCourseRun putCourseRun) {
        this.rows = rows;
        this.putCourseRun = putCourseRun;
    }

    @Transactional
    public Optional<CourseRun> find(UUID id) {
        return list("r.id = ?", id).stream().findFirst();
    }

    @Transactional
    public Optional<CourseRun> byReference(String reference) {
        return list("r.reference = ?", reference).stream().findFirst();
    }

    /** Runs of these offices or of these providers, the latest start first. */
    @Transactional
    public List<CourseRun> of(Collection<UUID> offices, Collection<UUID> providers) {
        return list(
                "r.office_id = any(?::uuid[]) or r.provider_id = any(?::uuid[]) order by r.starts_on desc, r.id limit 200",
                offices,
                providers);
    }

    /** What the courses ask of Norwegian in fact whose runs are still to start, ordered by these offices; one that asks nothing is UNKNOWN. */
    @Transactional
    public List<LanguageLevels> comingNeeds(Collection<UUID> offices, LocalDate today) {
        return rows.list("""
                select distinct c.listening, c.reading, c.speaking, c.writing from course_run r join course c on c.id = r.course_id
                where r.office_id = any(?::uuid[]) and r.starts_on > ?""", CourseRuns::needs, offices, today);
    }

    private static LanguageLevels needs(ResultSet row) throws SQLException {
        LanguageLevels needs = LanguageLevels.UNKNOWN;
        for (LanguageSkill skill : LanguageSkill.values()) {
            @Nullable LanguageLevel level = Rows.choice(row, skill.name().toLowerCase(Locale.ROOT), LanguageLevel.class);
            if (level != null) {
                needs = needs.with(skill, level);
            }
        }
        return needs;
    }

    /** Brings a run in with its course, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted put(ImportedRun run) {
        return putCourseRun.put(run);
    }

    private List<CourseRun> list(String where, @Nullable Object... parameters) {
        return rows.list(SELECT + where, CourseRuns::read, parameters);
    }

    private static CourseRun read(ResultSet row) throws SQLException {
        return new CourseRun(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getString("trade"),
                row.getInt("size"),
                row.getObject("provider_id", UUID.class),
                row.getObject("office_id", UUID.class),
                row.getDate("starts_on").toLocalDate(),
                Rows.date(row, "practice_from"),
                Rows.date(row, "practice_to"),
                row.getDate("ends_on").toLocalDate());
    }
}
