package no.innpass.candidate.profile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.shared.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Who writes, and whose word they may pass on.
 *
 * @param author login; null for an import
 * @param own source when none is stated
 * @param mayState sources this writer may state for a new fact
 */
public record Authorship(@Nullable UUID author, DataSource own, Set<DataSource> mayState, LocalDate today) {

    public static Authorship ofCandidate(UUID login, LocalDate today) {
        return new Authorship(login, DataSource.CANDIDATE, Set.of(DataSource.CANDIDATE), today);
    }

    /** Staff pass on anybody's word; the candidate's own comes in as ASSISTED (CAN-21). */
    public static Authorship ofStaff(UUID login, LocalDate today) {
        return new Authorship(login, DataSource.ADVISER, EnumSet.complementOf(EnumSet.of(DataSource.CANDIDATE)), today);
    }

    /** @param statedOn the day that the source stated it; counts as today for everything that is brought in */
    public static Authorship ofImport(DataSource source, LocalDate statedOn) {
        return new Authorship(null, source, EnumSet.allOf(DataSource.class), statedOn);
    }

    /** A fact that came from us and was changed is the writer's own; a new one keeps the source and date that are stated. */
    Provenance provenance(@Nullable FactMark asked) {
        if (asked == null || asked.id() != null) {
            return new Provenance(own, today, author);
        }
        DataSource source = asked.source() != null && mayState.contains(asked.source()) ? asked.source() : own;
        LocalDate statedOn = asked.statedOn() == null || asked.statedOn().isAfter(today) ? today : asked.statedOn();
        return new Provenance(source, statedOn, author);
    }
}
