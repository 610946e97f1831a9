package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.jobs.JobOnPeople;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.time.BusinessClock;

/** A certificate whose last valid day has passed is EXPIRED from then on (CAN-06): scoring reads no clock. */
@Singleton
class ExpireCredentials implements JobOnPeople {
    private final JdbcOperations jdbc;
    private final CandidateRows candidates;
    private final PackFacts packFacts;
    private final BusinessClock clock;

    ExpireCredentials(JdbcOperations jdbc, CandidateRows candidates, PackFacts packFacts, BusinessClock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.packFacts = packFacts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "EXPIRE_CREDENTIALS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_HOUR;
    }

    /** Before facts are packed anew. */
    @Override
    public int turn() {
        return -1;
    }

    @Override
    public ProcessingPurpose purpose() {
        return ProcessingPurpose.FIND_PLACES;
    }

    /** Each holder is a thing of their own. */
    @Override
    @Transactional
    public Map<UUID, UUID> due() {
        Map<UUID, UUID> due = new LinkedHashMap<>();
        holders(clock.today()).forEach(holder -> due.put(holder, holder));
        return due;
    }

    @Override
    @Transactional
    public int work(List<UUID> holders) {
        for (UUID holder : holders) {
            Candidate candidate = candidates.lock(holder);
            mark(holder, clock.today());
            packFacts.packChanged(candidates.update(candidate));
        }
        return holders.size();
    }

    private List<UUID> holders(LocalDate today) {
        return jdbc.prepareStatement("""
                select distinct candidate_id from candidate_credential
                where state = 'HELD' and valid_until < ? and ended_at is null order by candidate_id""", query -> {
            query.setObject(1, today);
            ResultSet rows = query.executeQuery();
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        });
    }

    private void mark(UUID holder, LocalDate today) {
        jdbc.prepareStatement("""
                update candidate_credential set state = 'EXPIRED'
                where candidate_id = ? and state = 'HELD' and valid_until < ? and ended_at is null""", statement -> {
            statement.setObject(1, holder);
            statement.setObject(2, today);
            return statement.executeUpdate();
        });
    }
}
