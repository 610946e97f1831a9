package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.time.Ids;

/** Door to the logins: which proven identity is which person here, and in which roles and scopes (PRI-01, INTG-02). */
@Singleton
public class Logins {
    private final LoginRows rows;
    private final LoginKey key;
    private final Ids ids;
    private final Clock clock;

    Logins(LoginRows rows, LoginKey key, Ids ids, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Links an identity to a person and gives the roles. Doing it again for the same person sets name and roles anew, and keeps the
     * login.
     *
     * @return the login's id
     * @throws Refused LOGIN_TAKEN when the identity is already somebody else's
     */
    @Transactional
    public UUID link(Identity identity, NewLogin login) {
        byte[] hash = key.hash(identity);
        Optional<LoginRows.Known> known = rows.known(hash);
        if (known.isPresent() && !known.get().personId().equals(login.personId())) {
            throw new Refused(OrganisationProblem.LOGIN_TAKEN);
        }
        return link(identity, known.map(LoginRows.Known::id).orElseGet(ids::next), login);
    }

    private UUID link(Identity identity, UUID id, NewLogin login) {
        rows.put(id, key.hash(identity), login, clock.instant());
        rows.removeAffiliations(id);
        login.affiliations().forEach(affiliation -> rows.add(id, affiliation));
        return id;
    }

    /** Links a program, which is nobody, and gives it roles of its own. Doing it again sets name and roles anew. */
    @Transactional
    public UUID linkSystem(Identity identity, String name, List<Affiliation> affiliations) {
        byte[] hash = key.hash(identity);
        UUID id = rows.known(hash).map(LoginRows.Known::id).orElseGet(ids::next);
        return link(identity, id, new NewLogin(LoginKind.SYSTEM, id, name, Language.NB, affiliations));
    }

    /**
     * The login of a person, to be linked by a one-time code: the one there is, else a new one with these roles.
     *
     * @return the login's id
     */
    @Transactional
    public UUID open(NewLogin login) {
        return rows.ofPerson(login.personId()).map(LoginRows.Standing::id).orElseGet(() -> {
            UUID id = ids.next();
            rows.put(id, null, login, clock.instant());
            login.affiliations().forEach(affiliation -> rows.add(id, affiliation));
            return id;
        });
    }

    boolean isKnown(Identity identity) {
        return rows.known(key.hash(identity)).isPresent();
    }

    /** The login of a person; of several one that is linked, the oldest of these. */
    @Transactional
    public Optional<UUID> ofPerson(UUID personId) {
        return rows.ofPerson(personId).map(LoginRows.Standing::id);
    }

    /** Gives one more role; nothing changes when it is already there. */
    @Transactional
    public void grant(UUID loginId, Affiliation affiliation) {
        rows.add(loginId, affiliation);
    }

    /** The login lets nobody in any more, from the next request on. */
    @Transactional
    public void close(UUID loginId) {
        rows.setActive(loginId, false);
    }
}
