package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PairListIT implements OnPostgres {
    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Staff staff;

    @Test
    @Requirement("PRI-02")
    void aMarketContactListsExactlyWhatItMayOpen() {
        Journey.Traveller own = journey.asked(journey.firm(1));
        Journey.Traveller colleagues = journey.asked(journey.firm(1));
        Callers.Caller market = own.firm().market();

        assertThat(opens(market, own)).isEqualTo(200);
        assertThat(list(market)).contains(own.introduction().toString());
        assertThat(opens(market, colleagues)).isEqualTo(404);
        assertThat(list(market)).doesNotContain(colleagues.introduction().toString());
        assertThat(list(own.adviser()))
                .contains(
                        own.introduction().toString(), colleagues.introduction().toString());
    }

    @Test
    @Requirement({"PRI-02", "EMP-03"})
    void theDeputyOfAContactWhoIsAwayOpensAndListsItsPairs() {
        Journey.Traveller traveller = journey.asked(journey.firm(1));
        Callers.Caller deputy = callers.staff(Role.MARKET_CONTACT);
        var owner = traveller.firm().market().actor().personId();
        staff.appointDeputy(owner, deputy.actor().personId());
        assertThat(opens(deputy, traveller)).isEqualTo(404);

        Api.Answer away = api.post(
                callers.staff(Role.OFFICE_LEADER),
                "/api/v1/staff/" + owner + "/absences",
                "{\"firstDay\": \"2026-03-02\", \"lastDay\": \"2026-03-06\"}");
        assertThat(away.status()).as(away.text()).isBetween(200, 204);

        assertThat(opens(deputy, traveller)).isEqualTo(200);
        assertThat(list(deputy)).contains(traveller.introduction().toString());
    }

    private int opens(Callers.Caller caller, Journey.Traveller traveller) {
        return api.get(caller, Journey.introduction(traveller)).status();
    }

    private String list(Callers.Caller caller) {
        return Journey.ok(api.get(caller, "/api/v1/introductions?limit=200")).text();
    }
}
