package no.innpass.platform.audit.chain;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import no.innpass.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops the months that are past {@code audit.years}, by the system clock (PRI-12): rows and details go, the closing hash stays, and
 * the chain verifies from there. The database refuses to drop what is younger than a year, whatever the setting says.
 */
@Singleton
public class DropSegments {
    private static final Logger LOG = LoggerFactory.getLogger(DropSegments.class);

    private final JdbcOperations jdbc;
    private final Settings settings;
    private final Clock clock;

    DropSegments(JdbcOperations jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return number of the last row that is gone now, 0 when nothing went */
    @Transactional
    public long dropPastTerm() {
        OffsetDateTime now = now();
        long upto = lastPastTerm();
        if (upto > 0) {
            jdbc.prepareStatement("select audit_drop_segment(?, ?)", call -> {
                call.setLong(1, upto);
                call.setObject(2, now);
                return call.execute();
            });
            LOG.info("The audit log was dropped up to row {}", upto);
        }
        return upto;
    }

    /** Number of the last row that is past its term; 0 when none is. */
    @Transactional
    long lastPastTerm() {
        return lastBefore(now().minusYears(settings.integer("audit.years"))
                .withDayOfMonth(1)
                .truncatedTo(ChronoUnit.DAYS));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The last row with no younger one before it; 0 when the first is young. */
    private long lastBefore(OffsetDateTime limit) {
        return jdbc.prepareStatement("""
                select coalesce(max(seq), 0) from audit_entry
                where at < ? and seq < coalesce((select min(seq) from audit_entry where at >= ?), 9223372036854775807)""", query -> {
            query.setObject(1, limit);
            query.setObject(2, limit);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        });
    }
}
