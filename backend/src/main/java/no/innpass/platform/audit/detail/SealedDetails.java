package no.innpass.platform.audit.detail;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import no.innpass.platform.audit.AuditColumns;
import no.innpass.platform.audit.AuditDetail;

/**
 * Table {@code audit_detail}. The key of a detail goes through the master key and then through the key of each person it is about, in
 * the order of their ids: one that is missing makes it unreadable for good.
 */
@Singleton
public class SealedDetails {
    private final JdbcOperations jdbc;
    private final MasterKey master;
    private final PersonKeys keys;

    SealedDetails(JdbcOperations jdbc, MasterKey master, PersonKeys keys) {
        this.jdbc = jdbc;
        this.master = master;
        this.keys = keys;
    }

    /** Stores the detail of an entry; gives the SHA-256 of the sealed bytes, which tells nothing of the text. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String seal(UUID entry, AuditDetail detail) {
        byte[] key = key(entry, keys.ofAll(detail.people()).values());
        byte[] sealed = Aes.seal(key, bytes(entry), detail.text().getBytes(StandardCharsets.UTF_8));
        jdbc.prepareStatement("insert into audit_detail (entry, people, sealed) values (?, ?, ?)", statement -> {
            statement.setObject(1, entry);
            statement.setArray(2, AuditColumns.ids(statement.getConnection(), detail.people()));
            statement.setBytes(3, sealed);
            return statement.executeUpdate();
        });
        return hash(sealed);
    }

    /** The text; empty where there is none, or where one of the people has been erased. */
    @Transactional
    public Optional<String> open(UUID entry) {
        return jdbc.prepareStatement("select people, sealed from audit_detail where entry = ?", query -> {
            query.setObject(1, entry);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            List<UUID> people = List.of((UUID[]) row.getArray(1).getArray());
            SortedMap<UUID, byte[]> found = keys.find(people);
            return found.keySet().containsAll(people)
                    ? Optional.of(text(key(entry, found.values()), entry, row.getBytes(2)))
                    : Optional.empty();
        });
    }

    /** Hexadecimal SHA-256. */
    public static String hash(byte[] sealed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key(UUID entry, Collection<byte[]> people) {
        byte[] key = master.derive("detail " + entry);
        for (byte[] one : people) {
            key = MasterKey.hmac(one, key);
        }
        return key;
    }

    private static String text(byte[] key, UUID entry, byte[] sealed) {
        try {
            return new String(Aes.open(key, bytes(entry), sealed), StandardCharsets.UTF_8);
        } catch (AEADBadTagException changed) {
            throw new IllegalStateException("The detail of audit entry " + entry + " has been changed", changed);
        }
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }
}
