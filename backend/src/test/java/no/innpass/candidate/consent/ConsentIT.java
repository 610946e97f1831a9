package no.innpass.candidate.consent;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.candidate.card.CardGroup;
import no.innpass.fixtures.CandidateImports;
import no.innpass.geography.Region;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.Position;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Consents, and the cards that stand on them. */
@MicronautTest(transactional = false)
class ConsentIT implements OnPostgres {
    private static final UUID EMPLOYER = UUID.fromString("00000000-0000-7000-8000-0000000000e1");

    @Inject
    RunJobs jobs;

    @Inject
    EmbeddedServer server;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Consents consents;

    @Inject
    AnonymousCards cards;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock business;

    @Test
    @Requirement("PRI-05")
    void aYesIsForOneReceiverAndCanBeTakenBack() {
        Actor adviser = callers.staff(Role.ADVISER).actor();
        UUID candidate = imports.of(adviser, aProfile());
        UUID login = callers.candidate(candidate).actor().loginId();
        Receiver receiver = Receiver.employer(EMPLOYER);
        Consent asked = ask(candidate, receiver, adviser);

        assertThat(ask(candidate, receiver, adviser).id())
                .as("nobody is asked twice")
                .isEqualTo(asked.id());
        assertThat(consents.isGiven(candidate, ConsentType.PRESENT_TO_EMPLOYER, receiver))
                .isFalse();
        Position before = outbox.horizon();
        Consent given = consents.give(asked.id(), candidate, null, login);
        assertThat(given.givenHow()).isEqualTo(GivenHow.IN_APP);
        assertThat(consents.isGiven(candidate, ConsentType.PRESENT_TO_EMPLOYER, receiver))
                .isTrue();
        assertThat(consents.isGiven(
                        candidate,
                        ConsentType.PRESENT_TO_EMPLOYER,
                        Receiver.employer(UUID.fromString("00000000-0000-7000-8000-0000000000e2"))))
                .isFalse();
        consents.withdraw(asked.id(), candidate, login);
        assertThat(consents.isGiven(candidate, ConsentType.PRESENT_TO_EMPLOYER, receiver))
                .isFalse();
        assertThat(outbox.after(before, 10))
                .anyMatch(event -> event.is(ConsentGiven.class))
                .anyMatch(event -> event.is(ConsentWithdrawn.class));
        assertThatThrownBy(() -> consents.give(asked.id(), candidate, null, login))
                .isInstanceOf(Refused.class);
        assertThat(ask(candidate, receiver, adviser).id()).isNotEqualTo(asked.id());
    }

    @Test
    @Requirement("PRI-05")
    void aConsentRunsOutAfterItsLastDay() {
        Actor adviser = callers.staff(Role.ADVISER).actor();
        UUID candidate = imports.of(adviser, aProfile());
        UUID login = callers.candidate(candidate).actor().loginId();
        Receiver receiver = Receiver.employer(EMPLOYER);
        Consent asked = ask(candidate, receiver, adviser);
        consents.give(asked.id(), candidate, business.today().plusDays(1), login);
        try {
            business.offsetBy(Duration.ofDays(1));
            assertThat(consents.isGiven(candidate, asked.type(), receiver)).isTrue();
            business.offsetBy(Duration.ofDays(2));
            assertThat(consents.isGiven(candidate, asked.type(), receiver)).isFalse();
            assertThat(jobs.run("EXPIRE_CONSENTS")).isEqualTo(1);
            assertThat(consents.of(candidate).getFirst().state()).isEqualTo(ConsentState.EXPIRED);
        } finally {
            business.offsetBy(Duration.ZERO);
        }
    }

    @Test
    @Requirement({"PRI-05", "HR-6"})
    void onlyTheCandidateAnswersAndANoIsANo() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(adviser.actor(), aProfile());
        Callers.Caller self = callers.candidate(candidate);
        Callers.Caller other = callers.candidate(imports.of(adviser.actor(), aProfile()));
        HttpResponse<String> asked = send(
                adviser,
                "POST",
                "/candidates/" + candidate + "/consents",
                "{\"type\":\"SHARE_CONTACT\",\"employerId\":\"" + EMPLOYER + "\"}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        UUID id = consents.of(candidate).getFirst().id();
        String answer = "/me/consents/" + id + "/answer";

        assertThat(send(adviser, "POST", answer, "{\"answer\":\"YES\"}").statusCode())
                .isEqualTo(403);
        assertThat(send(other, "POST", answer, "{\"answer\":\"YES\"}").statusCode())
                .isEqualTo(404);
        HttpResponse<String> no = send(self, "POST", answer, "{\"answer\":\"NO\"}");
        assertThat(no.statusCode()).as(no.body()).isEqualTo(200);
        assertThat(no.body()).contains("REFUSED", "\"steps\":[]");
        assertThat(send(self, "POST", answer, "{\"answer\":\"YES\"}").statusCode())
                .isEqualTo(409);
        assertThat(send(adviser, "POST", "/candidates/" + candidate + "/consents", "{\"type\":\"SHARE_CONTACT\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @Requirement({"PRI-05", "UXC-02"})
    void theTextIsReadInTheOwnLanguageBesideTheOneThatApplies() {
        Actor adviser = callers.staff(Role.ADVISER).actor();
        UUID candidate = imports.of(adviser, aProfile());
        Callers.Caller self = callers.candidate(candidate);
        ask(candidate, Receiver.employer(EMPLOYER), adviser);

        assertThat(send(self, "GET", "/me/consents?reading=PL", "").body())
                .contains("Veilederen kan vise denne bedriften", "Doradca może pokazać tej firmie", "\"code\":\"pl\"");
        assertThat(send(self, "GET", "/me/consents", "").body()).doesNotContain("translation");
        assertThat(send(self, "GET", "/me/consents?reading=XX", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Requirement({"PRI-05", "PRI-14"})
    void aWithdrawalRemovesTheCardAndTheWholeGroupBelowK() {
        Actor adviser = callers.staff(Role.ADVISER, callers.otherOffice()).actor();
        List<UUID> six = List.of(
                imports.withCard(adviser, aProfile().tasks("bake")),
                imports.withCard(adviser, aProfile().tasks("bake")),
                imports.withCard(adviser, aProfile().tasks("bake")),
                imports.withCard(adviser, aProfile().tasks("bake")),
                imports.withCard(adviser, aProfile().tasks("bake")),
                imports.withCard(adviser, aProfile().tasks("bake", "drive-forklift")));
        imports.of(adviser, aProfile().tasks("bake"));
        cards.refresh();

        assertThat(jobs.run("TAKE_CARDS")).as("one snapshot a day").isZero();
        List<CardGroup> shown = cards.forRegion(Region.VESTLANDET);
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().cards())
                .as("six people are shown as five, so that one more or less is not seen")
                .isEqualTo(5);
        assertThat(shown.getFirst().content().tasks().size())
                .as("the one with more is like the others")
                .isEqualTo(1);
        assertThat(six)
                .allSatisfy(person -> assertThat(cards.of(person, Region.VESTLANDET))
                        .contains(shown.getFirst().content()));

        withdraw(six.get(0));
        assertThat(cards.of(six.get(0), Region.VESTLANDET)).isEmpty();
        assertThat(cards.forRegion(Region.VESTLANDET)).isEqualTo(shown);
        withdraw(six.get(1));
        assertThat(cards.of(six.get(2), Region.VESTLANDET)).isEmpty();
        assertThat(cards.forRegion(Region.VESTLANDET)).isEmpty();
        assertThat(cards.forRegion(Region.NORD_NORGE)).isEmpty();
    }

    @Test
    @Requirement("PRI-14")
    void countsAreRoundedDownToTenAndNoneBelowTen() {
        assertThat(AnonymousCards.shown(9)).isEmpty();
        assertThat(AnonymousCards.shown(10)).hasValue(10);
        assertThat(AnonymousCards.shown(29)).hasValue(20);
    }

    private void withdraw(UUID candidate) {
        Consent card = consents.of(candidate).getFirst();
        consents.withdraw(
                card.id(), candidate, callers.candidate(candidate).actor().loginId());
    }

    private Consent ask(UUID candidate, Receiver receiver, Actor adviser) {
        return consents.ask(
                candidate,
                ConsentType.PRESENT_TO_EMPLOYER,
                receiver,
                Language.NB,
                ActorKind.ADVISER,
                adviser.loginId());
    }

    private HttpResponse<String> send(Callers.Caller caller, String method, String path, String body) {
        try (Browser browser = new Browser(server.getURI())) {
            return browser.send(
                    method,
                    "/api/v1" + path,
                    body,
                    Map.of("Authorization", "Bearer " + caller.bearer(), "Content-Type", "application/json"));
        }
    }
}
