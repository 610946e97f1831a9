package no.innpass.oversight.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.organisation.Office;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Requirement("PRI-17")
class FindingIT implements OnPostgres {
    private static final String AUDIT = "/api/v1/audit/findings";
    private static final String LEAD = "/api/v1/findings";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    private Callers.Caller auditor;
    private Callers.Caller leader;

    @BeforeAll
    void people() {
        auditor = callers.staff(Role.AUDITOR);
        leader = callers.staff(Role.OFFICE_LEADER);
    }

    @Test
    void theLeaderAnswersTheAuditorAsksAgainAndCloses() {
        UUID id = made(clock.today().plusDays(14)).id();
        assertThat(api.post(auditor, AUDIT + "/" + id + "/closure", "{}").text("code"))
                .isEqualTo("STEP_REFUSED");
        Api.Answer answered = api.post(leader, LEAD + "/" + id + "/answer", "{\"answer\": \"Vi ringer i dag.\"}");
        assertThat(answered.body().get("finding").get("state").getStringValue()).isEqualTo("ANSWERED");
        Api.Answer again = api.post(
                auditor,
                AUDIT + "/" + id + "/question",
                "{\"remark\": \"Hvem følger opp?\", \"dueOn\": \"%s\"}"
                        .formatted(clock.today().plusDays(20)));
        assertThat(again.text("state")).isEqualTo("OPEN");
        assertThat(again.text("dueOn")).isEqualTo(clock.today().plusDays(20).toString());
        api.post(leader, LEAD + "/" + id + "/answer", "{\"answer\": \"Kari følger opp.\"}");
        Api.Answer closed = api.post(auditor, AUDIT + "/" + id + "/closure", "{}");
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(closed.text("answer")).isEqualTo("Kari følger opp.");
        assertThat(closed.text("answeredBy")).isEqualTo(leader.actor().displayName());
        assertThat(closed.body().get("actions").size()).isZero();
    }

    @Test
    void anotherAuditorReadsItAndChangesNothing() {
        UUID id = made(clock.today()).id();
        Callers.Caller other = callers.staff(Role.AUDITOR);
        Api.Answer read = api.get(other, AUDIT + "/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("actions").size()).isZero();
        assertThat(api.post(other, AUDIT + "/" + id + "/withdrawal", "{\"remark\": \"Var ingen feil\"}")
                        .status())
                .isEqualTo(403);
        assertThat(api.post(auditor, AUDIT + "/" + id + "/withdrawal", "{\"remark\": \"Var ingen feil\"}")
                        .text("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void anotherOfficeKnowsNothingOfIt() {
        UUID id = made(clock.today()).id();
        Callers.Caller elsewhere = callers.staff(Role.OFFICE_LEADER, callers.otherOffice());
        assertThat(api.get(elsewhere, LEAD).text()).doesNotContain(id.toString());
        assertThat(api.get(leader, LEAD).text()).contains(id.toString());
        assertThat(api.get(elsewhere, LEAD + "/" + id).status()).isEqualTo(404);
        assertThat(api.post(elsewhere, LEAD + "/" + id + "/answer", "{\"answer\": \"Nei\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itNeedsALeaderOfTheOfficeAndADayToCome() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        assertThat(make(callers.office(), adviser, clock.today()).text("code")).isEqualTo("NOT_A_LEADER");
        assertThat(make(callers.otherOffice(), leader, clock.today()).text("code"))
                .isEqualTo("NOT_A_LEADER");
        assertThat(make(callers.office(), leader, clock.today().minusDays(1)).text("code"))
                .isEqualTo("DAY_PAST");
    }

    @Test
    void itIsLateWhenTheDayHasGoneByWithoutAnAnswer() {
        UUID id = made(clock.today().plusDays(3)).id();
        assertThat(late(id)).isFalse();
        clock.offsetBy(java.time.Duration.ofDays(4));
        try {
            assertThat(late(id)).isTrue();
            api.post(leader, LEAD + "/" + id + "/answer", "{\"answer\": \"Gjort\"}");
            assertThat(late(id)).isFalse();
        } finally {
            clock.offsetBy(java.time.Duration.ZERO);
        }
    }

    private boolean late(UUID id) {
        return api.get(auditor, AUDIT + "/" + id).body().get("late").getBooleanValue();
    }

    private Api.Answer made(LocalDate dueOn) {
        Api.Answer made = make(callers.office(), leader, dueOn);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private Api.Answer make(Office office, Callers.Caller responsible, LocalDate dueOn) {
        return api.post(
                auditor, AUDIT, """
                {"officeId": "%s", "severity": "SERIOUS", "finding": "Ingen samtale i tide", "responsibleId": "%s", "dueOn": "%s"}""".formatted(office.id(), responsible.actor().personId(), dueOn));
    }
}
