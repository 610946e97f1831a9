package no.innpass.matching.spoken;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.candidate.card.CardGroup;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Firms;
import no.innpass.geography.Areas;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.shared.LanguageLevel;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A demand for spoken Norwegian is held against the tasks, and what it costs is counted on last night's cards. */
@MicronautTest(transactional = false)
class SpokenDemandIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    CandidateImports imports;

    @Inject
    AnonymousCards cards;

    @Inject
    Areas areas;

    Callers.Caller market = new Callers.Caller(null, "", "");
    Callers.Caller manager = market;
    UUID workplace = new UUID(0, 0);

    @BeforeAll
    void aWarehouseAndPeopleAround() {
        market = callers.staff(Role.MARKET_CONTACT);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        workplace =
                firms.workplace("Lageret i Furua (oppdiktet)", market.actor().personId());
        manager = callers.employer(Role.EMPLOYER_MANAGER, workplace, ScopeKind.WORKPLACE, workplace);
        for (int i = 0; i < 36; i++) {
            imports.withCard(adviser.actor(), aProfile().speaks(i % 3 == 0 ? LanguageLevel.B2 : LanguageLevel.B1));
        }
        cards.refresh();
    }

    @Test
    @Requirement({"PLC-06", "PRI-14"})
    void b2ForAStorageTaskIsWarnedOfWithTheCountAtB1() {
        Api.Answer answer = asked(manager, "B2", "stock-work");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text("needed")).isEqualTo("B1");
        assertThat(answer.body().get("exceeds").getBooleanValue()).isTrue();
        int atB1 = answer.body().get("atNeeded").getIntValue();
        assertThat(atB1).isGreaterThanOrEqualTo(10).isEqualTo(people(LanguageLevel.B1, LanguageLevel.C2));
        assertThat(answer.body().get("shutOut").getIntValue())
                .isGreaterThanOrEqualTo(10)
                .isEqualTo(people(LanguageLevel.B1, LanguageLevel.B1));
    }

    @Test
    @Requirement("PLC-06")
    void nothingIsCountedWhereTheTasksNeedIt() {
        Api.Answer fits = asked(manager, "B2", "stock-work", "answer-phone");
        assertThat(fits.text("needed")).isEqualTo("B2");
        assertThat(fits.text("task")).isNotBlank();
        assertThat(fits.body().get("exceeds").getBooleanValue()).isFalse();
        assertThat(fits.body().get("shutOut")).isNull();
    }

    @Test
    @Requirement({"PLC-06", "PRI-14"})
    void fewerThanTenAreNotCounted() {
        assertThat(people(LanguageLevel.C1, LanguageLevel.C2))
                .as("nobody here was made to speak that well")
                .isZero();
        Api.Answer rare = asked(manager, "C2", "interpret");
        assertThat(rare.body().get("exceeds").getBooleanValue()).isTrue();
        assertThat(rare.body().get("atNeeded")).isNull();
        assertThat(rare.body().get("shutOut")).isNull();
    }

    @Test
    @Requirement({"PLC-06", "PRI-02"})
    void anEmployerAsksForItsOwnWorkplaceAndStaffForAny() {
        UUID other = firms.workplace("Konkurrenten (oppdiktet)", null);
        Callers.Caller stranger = callers.employer(Role.EMPLOYER_MANAGER, other, ScopeKind.WORKPLACE, other);
        assertThat(asked(stranger, "B2", "stock-work").status()).isEqualTo(404);
        assertThat(api.get(market, "/api/v1/workplaces/" + workplace + "/spoken-demand?level=B2&task=stock-work")
                        .body())
                .isEqualTo(asked(manager, "B2", "stock-work").body());
        Api.Answer wrong = asked(manager, "B3", "stock-work");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(asked(manager, "B2", "no-such-task").status()).isEqualTo(400);
        Api.Answer none = api.get(manager, "/api/v1/employer/workplaces/" + workplace + "/spoken-demand");
        assertThat(none.status()).isEqualTo(400);
    }

    private Api.Answer asked(Callers.Caller who, String level, String... tasks) {
        return api.get(
                who,
                "/api/v1/employer/workplaces/" + workplace + "/spoken-demand?level=" + level + "&task="
                        + String.join("&task=", tasks));
    }

    /** Counted once more, rounded down to ten. */
    private int people(LanguageLevel from, LanguageLevel to) {
        List<CardGroup> around =
                cards.forRegion(areas.centreOf("3403").orElseThrow().region());
        return around.stream()
                        .filter(group -> group.content().speaking() != null)
                        .filter(group -> group.content().speaking().compareTo(from) >= 0
                                && group.content().speaking().compareTo(to) <= 0)
                        .mapToInt(CardGroup::cards)
                        .sum()
                / 10
                * 10;
    }
}
