package no.innpass.measure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.Ids;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.Upserted;

/** Brings a run in with its course, each by its reference; what is equal writes nothing. */
@Singleton
class PutCourseRun {
    private final Rows rows;
    private final RunFrameRows frames;
    private final Ids ids;

    PutCourseRun(Rows rows, RunFrameRows frames, Ids ids) {
        this.frames = frames;
        this.rows = rows;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Upserted put(ImportedRun run) {
        UUID course = putCourse(run.course());
        boolean known = rows.first("select 1 from course_run where reference = ?", row -> true, run.reference())
                .isPresent();
        int written = rows.write(
                """
                insert into course_run (id, reference, course_id, provider_id, office_id, starts_on, practice_from, practice_to, ends_on,
                  places, applied, test_on, test_places, test_paid)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (reference) do update set (course_id, provider_id, office_id, starts_on, practice_from, practice_to, ends_on,
                  places, applied, test_on, test_places, test_paid) = (excluded.course_id, excluded.provider_id, excluded.office_id,
                  excluded.starts_on, excluded.practice_from, excluded.practice_to, excluded.ends_on, excluded.places, excluded.applied,
                  excluded.test_on, excluded.test_places, excluded.test_paid)
                where (course_run.course_id, course_run.provider_id, course_run.office_id, course_run.starts_on, course_run.practice_from,
                  course_run.practice_to, course_run.ends_on, course_run.places, course_run.applied, course_run.test_on,
                  course_run.test_places, course_run.test_paid) is distinct from (excluded.course_id, excluded.provider_id,
                  excluded.office_id, excluded.starts_on, excluded.practice_from, excluded.practice_to, excluded.ends_on, excluded.places,
                  excluded.applied, excluded.test_on, excluded.test_places, excluded.test_paid)""",
                ids.next(),
                run.reference(),
                course,
                run.providerId(),
                run.officeId(),
                run.startsOn(),
                run.practiceFrom(),
                run.practiceTo(),
                run.endsOn(),
                run.places(),
                run.applied(),
                run.testOn(),
                run.testPlaces(),
                run.testPaid());
        UUID id = id("course_run", run.reference());
        boolean framed = frames.putFromFile(id, run.frame());
        return known ? Upserted.changed(id, written > 0 || framed) : Upserted.created(id);
    }

    private UUID putCourse(ImportedCourse course) {
        rows.write(
                """
                insert into course (id, reference, name, content, trade, target_group, demands, listening, reading, speaking, writing,
                  skills, theory_weeks, theory_hours, practice_weeks, class_size)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (reference) do update set (name, content, trade, target_group, demands, listening, reading, speaking, writing,
                  skills, theory_weeks, theory_hours, practice_weeks, class_size) = (excluded.name, excluded.content, excluded.trade,
                  excluded.target_group, excluded.demands, excluded.listening, excluded.reading, excluded.speaking, excluded.writing,
                  excluded.skills, excluded.theory_weeks, excluded.theory_hours, excluded.practice_weeks, excluded.class_size)""",
                ids.next(),
                course.reference(),
                course.name(),
                course.content(),
                course.trade(),
                course.targetGroup(),
                course.demands(),
                course.language().get(LanguageSkill.LISTENING),
                course.language().get(LanguageSkill.READING),
                course.language().get(LanguageSkill.SPEAKING),
                course.language().get(LanguageSkill.WRITING),
                course.skills(),
                course.theoryWeeks(),
                course.theoryHours(),
                course.practiceWeeks(),
                course.classSize());
        return id("course", course.reference());
    }

    private UUID id(String table, String reference) {
        return rows.first(
                        "select id from " + table + " where reference = ?",
                        row -> row.getObject(1, UUID.class),
                        reference)
                .orElseThrow();
    }
}
