package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import no.innpass.Requirement;
import no.innpass.candidate.consent.Consent;
import no.innpass.candidate.consent.ConsentType;
import no.innpass.candidate.consent.Consents;
import no.innpass.fixtures.Journey;
import no.innpass.testing.Api;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** An employer's page that stays open asks again and again whether what it shows still holds. */
@MicronautTest(transactional = false)
@Requirement("PRI-05")
class WatchedPageIT implements OnPostgres {
    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Consents consents;

    @Inject
    Tables tables;

    @Test
    void whileNothingHasChangedNothingIsToldAndNothingIsLogged() {
        Journey.Traveller traveller = journey.presented(journey.firm(1));
        Api.Answer first = look(traveller, "");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text()).contains("firstName");
        long rows = auditRows();

        Api.Answer again = look(traveller, first.etag());

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(auditRows()).isEqualTo(rows);
        assertThat(look(traveller, "\"another\"").status()).isEqualTo(200);
        assertThat(auditRows()).as("what is told is logged").isEqualTo(rows + 1);
    }

    @Test
    void aWithdrawnConsentIsAnotherAnswer() {
        Journey.Traveller traveller = journey.presented(journey.firm(1));
        String seen = look(traveller, "").etag();
        withdraw(traveller);

        Api.Answer after = look(traveller, seen);

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).doesNotContain("firstName");
        assertThat(after.etag()).isNotEqualTo(seen);
    }

    @Test
    void whoMayNotSeeItLearnsNothingWithAGuessedTag() {
        Journey.Traveller traveller = journey.presented(journey.firm(1));
        String seen = look(traveller, "").etag();

        assertThat(api.get(journey.firm(1).manager(), Journey.employer(traveller), "If-None-Match", seen)
                        .status())
                .isEqualTo(404);
    }

    private Api.Answer look(Journey.Traveller traveller, String seen) {
        String page = Journey.employer(traveller);
        return seen.isEmpty()
                ? api.get(traveller.firm().manager(), page)
                : api.get(traveller.firm().manager(), page, "If-None-Match", seen);
    }

    private void withdraw(Journey.Traveller traveller) {
        Consent given = consents.of(traveller.candidateId()).stream()
                .filter(each -> each.type() == ConsentType.PRESENT_TO_EMPLOYER)
                .findFirst()
                .orElseThrow();
        consents.withdraw(
                given.id(),
                traveller.candidateId(),
                traveller.candidate().actor().loginId());
    }

    private long auditRows() {
        return tables.count("select count(*) from audit_inbox") + tables.count("select seq from audit_head");
    }
}
