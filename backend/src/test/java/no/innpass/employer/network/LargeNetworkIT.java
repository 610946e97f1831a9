package no.innpass.employer.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A firm with ten thousand questions: pages stay short, and the list of what to do now is bounded. */
@MicronautTest(transactional = false)
@Requirement("EMP-20")
class LargeNetworkIT implements OnPostgres {
    private static final int MANY = 10_000;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    Tables tables;

    @Test
    void thePagesAreShortAndComeToTheEnd() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        UUID firm = firms.workplace("Spurt ofte (oppdiktet)", null);
        tables.change(
                """
                insert into network_introduction (id, kind, state, introducer_id, naming, day, staff_id, unit_id, written_at)
                select gen_random_uuid(), 'ASK', 'ASKED', '%s', 'NOT_ASKED', date '2026-01-01' - n %% 300, '%s', '%s', now()
                from generate_series(1, %d) as n""".formatted(firm, market.actor().personId(), callers.office().id(), MANY));
        int read = 0;
        @Nullable String next = "";
        for (int page = 0; page <= MANY / 100 && next != null; page++) {
            JsonNode body =
                    api.get(market, NetworkWorld.of(firm) + "?limit=100" + next).body();
            read += body.get("items").size();
            @Nullable JsonNode more = body.get("next");
            next = more == null ? null : "&cursor=" + more.getStringValue();
        }
        assertThat(next).isNull();
        assertThat(read).isEqualTo(MANY);
        assertThat(api.get(market, "/api/v1/own-network-introductions").body().size())
                .isEqualTo(50);
    }
}
