package no.innpass.platform.purpose;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.AuditResult;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a job that works through people asks first: of whom may data be processed for this purpose today? Those without a basis in force
 * are skipped, and that is written down: ids in the audit log (DENY, NO_BASIS), a number in the application's own log (PRI-06).
 */
@Singleton
public class LawfulPeople implements AskBasis {
    static final String NO_BASIS = "NO_BASIS";
    private static final int PEOPLE_IN_A_ROW = 500;
    private static final Logger LOG = LoggerFactory.getLogger(LawfulPeople.class);

    private final PurposeRegister register;
    private final ConsentAsBasis consents;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Clock system;
    private final Ids ids;

    LawfulPeople(
            PurposeRegister register,
            ConsentAsBasis consents,
            AuditLog audit,
            BusinessClock clock,
            Clock system,
            Ids ids) {
        this.register = register;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
        this.system = system;
        this.ids = ids;
    }

    @Override
    @Transactional
    public List<UUID> of(ProcessingPurpose purpose, Collection<UUID> people) {
        return of(purpose, people, new HashSet<>());
    }

    /**
     * As {@link #of(ProcessingPurpose, Collection)}, for what comes round many times a day.
     *
     * @param written whom it has been written down of already; those who are written down now are added
     */
    @Transactional
    public List<UUID> of(ProcessingPurpose purpose, Collection<UUID> people, Set<UUID> written) {
        Set<UUID> lawful = lawful(purpose, people, clock.today());
        List<UUID> skipped = people.stream()
                .filter(person -> !lawful.contains(person) && written.add(person))
                .toList();
        if (!skipped.isEmpty()) {
            LOG.warn("No basis in force for {}: {} people skipped", purpose, skipped.size());
            for (int from = 0; from < skipped.size(); from += PEOPLE_IN_A_ROW) {
                audit.append(skip(purpose, skipped.subList(from, Math.min(from + PEOPLE_IN_A_ROW, skipped.size()))));
            }
        }
        return people.stream().filter(lawful::contains).toList();
    }

    private Set<UUID> lawful(ProcessingPurpose purpose, Collection<UUID> people, LocalDate today) {
        RegisteredPurpose entry = register.of(purpose);
        if (!entry.isInForce(today)) {
            return Set.of();
        }
        return entry.restsOnConsent() ? consents.consenting(purpose, people) : Set.copyOf(people);
    }

    private AuditEntry skip(ProcessingPurpose purpose, List<UUID> people) {
        return new AuditEntry(
                ids.next(),
                system.instant(),
                null,
                null,
                null,
                null,
                "JOB " + purpose,
                null,
                null,
                AuditObject.CANDIDATE,
                people.size() == 1 ? people.getFirst() : null,
                people,
                List.of(),
                AuditResult.DENY,
                NO_BASIS,
                null);
    }
}
