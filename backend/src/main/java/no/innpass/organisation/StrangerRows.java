package no.innpass.organisation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.LoginProof;

/** Table {@code login_stranger}; every call runs inside the caller's transaction. */
@Singleton
class StrangerRows {
    private final Rows rows;

    StrangerRows(Rows rows) {
        this.rows = rows;
    }

    /** @param kinds of login that its issuer may vouch for */
    record Stranger(byte[] keyHash, LoginProof proof, Set<LoginKind> kinds) {}

    /** The tries of the identity stay counted when it comes again; those who are long gone are forgotten. */
    void put(Stranger stranger, byte[] ticketHash, Instant now, Instant end) {
        rows.write(
                "delete from login_stranger where ends_at < ? and tries_since < ?",
                now,
                now.minus(RememberStranger.PAUSE));
        rows.write(
                """
                insert into login_stranger (key_hash, ticket_hash, kinds, login_issuer, authenticated_at, ends_at, tries_since)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (key_hash) do update
                set ticket_hash = excluded.ticket_hash, kinds = excluded.kinds, login_issuer = excluded.login_issuer,
                  authenticated_at = excluded.authenticated_at, ends_at = excluded.ends_at""",
                stranger.keyHash(),
                ticketHash,
                stranger.kinds().stream().map(Enum::name).collect(Collectors.joining(" ")),
                stranger.proof().issuer(),
                stranger.proof().authenticatedAt(),
                end,
                now);
    }

    Optional<Stranger> find(byte[] ticketHash, Instant now) {
        return rows.first(
                "select * from login_stranger where ticket_hash = ? and ends_at > ? for update",
                row -> new Stranger(
                        row.getBytes("key_hash"),
                        new LoginProof(row.getString("login_issuer"), Rows.instant(row, "authenticated_at")),
                        kinds(row.getString("kinds"))),
                ticketHash,
                now);
    }

    /** Counts a try; false when the identity has had as many as it may since {@code pauseBegan}. */
    boolean countTry(Stranger stranger, int most, Instant now, Instant pauseBegan) {
        int anew = rows.write(
                "update login_stranger set tries = 1, tries_since = ? where key_hash = ? and tries_since <= ?",
                now,
                stranger.keyHash(),
                pauseBegan);
        return anew == 1
                || rows.write(
                                "update login_stranger set tries = tries + 1 where key_hash = ? and tries < ?",
                                stranger.keyHash(),
                                most)
                        == 1;
    }

    void forget(Stranger stranger) {
        rows.write("delete from login_stranger where key_hash = ?", stranger.keyHash());
    }

    private static Set<LoginKind> kinds(String names) {
        return Arrays.stream(names.split(" ", -1)).map(LoginKind::valueOf).collect(Collectors.toSet());
    }
}
