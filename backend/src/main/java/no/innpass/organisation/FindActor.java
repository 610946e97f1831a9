package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Actors;
import no.innpass.platform.security.Identity;

/** Answers the login: who is this, and what may they do. Read anew for each request, so that a closed login is out at once. */
@Singleton
class FindActor implements Actors {
    private final LoginRows rows;
    private final LoginKey key;

    FindActor(LoginRows rows, LoginKey key) {
        this.rows = rows;
        this.key = key;
    }

    @Override
    @Transactional
    public Optional<Actor> withIdentity(Identity identity) {
        return rows.actorByKey(key.hash(identity));
    }

    @Override
    @Transactional
    public Optional<Actor> withLogin(UUID loginId) {
        return rows.actorById(loginId);
    }
}
