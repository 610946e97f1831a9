package no.innpass.platform.audit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.audit.detail.PersonKeys;
import no.innpass.platform.audit.detail.SealedDetails;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;

/**
 * Door to the audit log, for what is to be written. Everything joins the caller's transaction, and is linked into the chain at once
 * after it. What comes in over HTTP is written by {@code AuditDoor}; {@link #change} is for changes whose before and after matter
 * (overrides, weights, quotas, groups, lights): with them, either both stand or neither.
 */
@Singleton
public class AuditLog {
    private static final String INSERT =
            "insert into audit_inbox (" + AuditColumns.NAMES + ") values (" + AuditColumns.MARKS + ")";

    private final JdbcOperations jdbc;
    private final SealedDetails details;
    private final PersonKeys keys;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    AuditLog(JdbcOperations jdbc, SealedDetails details, PersonKeys keys, ObjectMapper json, Clock clock, Ids ids) {
        this.jdbc = jdbc;
        this.details = details;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What is changed, and why.
     *
     * @param operation name of the change, as {@code CHANGE_WEIGHTS}
     * @param people candidates whom it concerns
     */
    public record Change(String operation, Purpose purpose, AuditObject kind, UUID object, List<UUID> people) {}

    /** A row without detail. */
    @Transactional
    public void append(AuditEntry entry) {
        jdbc.prepareStatement(INSERT, statement -> {
            AuditColumns.bind(statement, 1, entry);
            return statement.executeUpdate();
        });
    }

    @Transactional
    public void append(AuditEntry entry, AuditDetail detail) {
        append(entry.sealedWith(details.seal(entry.id(), detail)));
    }

    /** A change with its before and after (records or maps that can be written as JSON), in the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Actor actor, Change change, Object before, Object after) {
        Hat hat = Hat.of(actor, List.of());
        AuditEntry entry = new AuditEntry(
                ids.next(),
                clock.instant(),
                actor.loginId(),
                actor.personId(),
                hat.role(),
                hat.unit(),
                change.operation(),
                null,
                change.purpose(),
                change.kind(),
                change.object(),
                change.people(),
                List.of(),
                AuditResult.PERMIT,
                null,
                null);
        append(entry, new AuditDetail(change.people(), text(Map.of("before", before, "after", after))));
    }

    /** The person is erased: no detail that needs their key can be read from now on; the chain stays whole. */
    @Transactional
    public void forget(UUID person) {
        keys.destroy(person);
    }

    private String text(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
