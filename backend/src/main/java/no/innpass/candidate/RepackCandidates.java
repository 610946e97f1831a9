package no.innpass.candidate;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.innpass.platform.jobs.JobInPages;
import no.innpass.platform.jobs.Pace;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.time.BusinessClock;

/** Packs facts anew that have changed without the rows: by a new day (the job), by another taxonomy. What is equal writes nothing. */
@Singleton
class RepackCandidates implements JobInPages {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 200;

    private final JdbcOperations jdbc;
    private final CandidateRows candidates;
    private final FactsRows facts;
    private final PackFacts packFacts;
    private final LawfulPeople lawfulPeople;
    private final BusinessClock clock;

    RepackCandidates(
            JdbcOperations jdbc,
            CandidateRows candidates,
            FactsRows facts,
            PackFacts packFacts,
            LawfulPeople lawfulPeople,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.facts = facts;
        this.packFacts = packFacts;
        this.lawfulPeople = lawfulPeople;
        this.clock = clock;
    }

    /** Everybody, a page in each transaction. */
    void all() {
        each(this::after);
    }

    @Override
    public String name() {
        return "PACK_FACTS";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_HOUR;
    }

    @Override
    public Set<ProcessingPurpose> purposes() {
        return EnumSet.of(ProcessingPurpose.FIND_PLACES);
    }

    /** Those for whom a day that was to come has passed; doing it twice changes nothing. */
    @Override
    public int run(AskBasis basis) {
        AtomicInteger written = new AtomicInteger();
        each(last -> overdueAfter(last, basis, written));
        return written.get();
    }

    private static void each(Function<UUID, Optional<UUID>> page) {
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            last = page.apply(last.get());
        }
    }

    /** A page of all candidates; the last id of it, empty when there was none after {@code last}. */
    @Transactional
    Optional<UUID> after(UUID last) {
        return repack(
                page("select id from candidate where id > ? order by id limit ?", query -> {
                    query.setObject(1, last);
                    query.setInt(2, PAGE);
                }),
                lawfulPeople,
                new AtomicInteger());
    }

    /** A page of those for whom a day that was to come has passed: of a test, of a certificate. */
    @Transactional
    Optional<UUID> overdueAfter(UUID last, AskBasis basis, AtomicInteger written) {
        LocalDate today = clock.today();
        return repack(
                page("""
                select id from (
                    select candidate_id as id from candidate_credential
                    where state in ('IN_PROGRESS', 'PLANNED', 'ATTAINABLE_DURING_PLACEMENT') and obtained_on < ? and ended_at is null
                    union
                    select candidate_id from candidate_norwegian where basis = 'BOOKED' and day < ? and ended_at is null) overdue
                where id > ? order by id limit ?""", query -> {
                    query.setObject(1, today);
                    query.setObject(2, today);
                    query.setObject(3, last);
                    query.setInt(4, PAGE);
                }),
                basis,
                written);
    }

    private Optional<UUID> repack(List<UUID> page, AskBasis basis, AtomicInteger written) {
        for (UUID id : basis.of(ProcessingPurpose.FIND_PLACES, page)) {
            Candidate candidate = candidates.lock(id);
            Optional<CandidateFacts> before =
                    Optional.ofNullable(facts.find(List.of(id)).get(id));
            if (!before.equals(Optional.of(packFacts.packed(candidate)))) {
                packFacts.packChanged(candidates.update(candidate));
                written.incrementAndGet();
            }
        }
        return page.isEmpty() ? Optional.empty() : Optional.of(page.getLast());
    }

    private interface Binder {
        void bind(PreparedStatement query) throws SQLException;
    }

    private List<UUID> page(String sql, Binder binder) {
        return jdbc.prepareStatement(sql, query -> {
            binder.bind(query);
            ResultSet rows = query.executeQuery();
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        });
    }
}
