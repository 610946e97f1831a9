package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import org.jspecify.annotations.Nullable;

/** One login with its roles in words. */
@Singleton
class ShowLogin {
    private final AdministerLogin logins;
    private final LoginRows rows;
    private final LoginCodes codes;
    private final NamePlaces places;
    private final StaffRows staff;
    private final OfficeRows offices;

    ShowLogin(
            AdministerLogin logins,
            LoginRows rows,
            LoginCodes codes,
            NamePlaces places,
            StaffRows staff,
            OfficeRows offices) {
        this.logins = logins;
        this.rows = rows;
        this.codes = codes;
        this.places = places;
        this.staff = staff;
        this.offices = offices;
    }

    /** @throws no.innpass.platform.problem.Refused NOT_FOUND */
    @Transactional
    LoginView show(Actor actor, UUID id) {
        LoginRows.Standing login = logins.find(id);
        List<Affiliation> roles = rows.affiliations(id);
        Map<Affiliation, String> words = places.of(roles);
        return new LoginView(
                id,
                login.kind(),
                login.displayName(),
                actor.personId().equals(login.personId()),
                codes.status(id).orElseThrow(),
                office(login),
                roles.stream()
                        .map(one -> new LoginView.RoleView(one.role(), one.scope(), one.scopeId(), words.get(one)))
                        .toList(),
                login.version());
    }

    private @Nullable PlaceView office(LoginRows.Standing login) {
        return staff.findById(login.personId())
                .map(StaffMember::officeId)
                .flatMap(offices::findById)
                .map(office -> new PlaceView(office.id().toString(), office.name()))
                .orElse(null);
    }
}
