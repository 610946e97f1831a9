package no.innpass.platform.linter;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/** Counts what writers report as found wrongly; those who keep the lists read it (PRI-08). */
@Singleton
class FalseHits {
    private static final int MOST = 500;

    private final Rows rows;
    private final LanguageLinter linter;
    private final BusinessClock clock;

    FalseHits(Rows rows, LanguageLinter linter, BusinessClock clock) {
        this.rows = rows;
        this.linter = linter;
        this.clock = clock;
    }

    /** @throws Refused NO_SUCH_HIT when the word alone is not found in this category: a sentence, or a name, is not taken */
    @Transactional
    void report(FalseHitRequest report) {
        boolean found = linter.check(report.word()).stream()
                .anyMatch(hit -> hit.category() == report.category()
                        && hit.word().length() == report.word().length());
        if (!found || !linter.version().equals(report.listVersion())) {
            throw new Refused(new LinterProblem.NoSuchHit());
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        rows.write("""
                insert into language_false_hit (word, category, list_version, first_at, last_at) values (?, ?, ?, ?, ?)
                on conflict (word, category, list_version)
                do update set times = language_false_hit.times + 1, last_at = excluded.last_at""", Tokens.foldAll(report.word()), report.category(), report.listVersion(), now, now);
    }

    @Transactional
    List<FalseHitView> reported() {
        return rows.list(
                "select * from language_false_hit order by times desc, last_at desc, word limit ?",
                row -> new FalseHitView(
                        row.getString("word"),
                        Category.valueOf(row.getString("category")),
                        row.getString("list_version"),
                        row.getInt("times"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()),
                MOST);
    }
}
