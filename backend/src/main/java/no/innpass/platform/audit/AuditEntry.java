package no.innpass.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit log: ids and codes, no personal data besides (PRI-10).
 *
 * @param at system clock, in microseconds: never business time, which a demo may move
 * @param actor login; absent for a caller who could not prove who they are
 * @param person staff member, contact person or candidate behind the login
 * @param role roles that the caller holds and the operation asks for, joined with commas
 * @param unit what the first of these roles is held in: id of office, provider, employer or workplace, name of a region, or county
 * @param operation verb and path, the ids in it left as names
 * @param people candidates that the answer was about
 * @param fields names of the parts of the answer that had a value
 * @param reason code of the refusal
 * @param detailHash SHA-256 of the sealed detail in hexadecimal digits; absent where there is none
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        @Nullable UUID person,
        @Nullable String role,
        @Nullable String unit,
        String operation,
        @Nullable Sight sight,
        @Nullable Purpose purpose,
        @Nullable AuditObject objectKind,
        @Nullable UUID object,
        List<UUID> people,
        List<String> fields,
        AuditResult result,
        @Nullable String reason,
        @Nullable String detailHash) {

    public AuditEntry {
        people = List.copyOf(people);
        fields = List.copyOf(fields);
    }

    AuditEntry sealedWith(String hash) {
        return new AuditEntry(
                id,
                at,
                actor,
                person,
                role,
                unit,
                operation,
                sight,
                purpose,
                objectKind,
                object,
                people,
                fields,
                result,
                reason,
                hash);
    }
}
