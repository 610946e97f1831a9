package no.innpass.employer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.employer.Industry;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The badge of a reference employer: asked for, counted, warned of and lost. */
@MicronautTest(transactional = false)
@Requirement("EMP-21")
class ReferenceEmployerIT implements OnPostgres {
    private static final String ALL = "/api/v1/reference-employers";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @Inject
    ReviewBadges review;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void theBadgeIsWithdrawnByItselfWhenACriterionFailsAfterNotice() {
        UUID firm = good("Varsles (oppdiktet)");
        Callers.Caller manager = manager(firm);
        Api.Answer asked = optIn(manager, firm, true, "\"0\"");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.text("state")).isEqualTo("AWARDED");
        String since = asked.text("since");
        assertThat(shown("")).contains(firm);

        clock.offsetBy(Duration.ofDays(370));
        review.run();
        Api.Answer noticed = api.get(manager, own(firm));
        assertThat(noticed.text("state"))
                .as("nobody has spoken with them for a year")
                .isEqualTo("NOTICE");
        assertThat(noticed.text("noticeUntil"))
                .isEqualTo(clock.today().plusDays(30).toString());
        assertThat(noticed.text("since")).as("it keeps its day").isEqualTo(since);
        assertThat(unmet(noticed)).containsExactly("SPOKEN_WITH");
        assertThat(shown("")).as("until the notice is over").contains(firm);

        clock.offsetBy(Duration.ofDays(400));
        review.run();
        assertThat(api.get(manager, own(firm)).text("state")).as("its last day").isEqualTo("NOTICE");
        clock.offsetBy(Duration.ofDays(401));
        review.run();
        Api.Answer lost = api.get(manager, own(firm));
        assertThat(lost.text("state")).isEqualTo("LOST");
        assertThat(unmet(lost)).as("and says why").containsExactly("SPOKEN_WITH");
        assertThat(shown("")).doesNotContain(firm);

        spoken(firm);
        clock.offsetBy(Duration.ofDays(402));
        review.run();
        assertThat(api.get(manager, own(firm)).text("state"))
                .as("comes back by itself too")
                .isEqualTo("AWARDED");
    }

    @Test
    void whatIsMetAgainInTheNoticeCostsNothing() {
        UUID firm = good("Kommer seg (oppdiktet)");
        Callers.Caller manager = manager(firm);
        optIn(manager, firm, true, "\"0\"");
        clock.offsetBy(Duration.ofDays(370));
        review.run();
        spoken(firm);
        clock.offsetBy(Duration.ofDays(371));
        review.run();
        assertThat(api.get(manager, own(firm)).text("state")).isEqualTo("AWARDED");
    }

    @Test
    void nobodyHasItWithoutAskingAndWhoAsksWaitsUntilAllIsMet() {
        UUID good = good("Spør ikke (oppdiktet)");
        review.run();
        assertThat(shown("")).doesNotContain(good);
        UUID fresh = firms.workplace("Ny her (oppdiktet)", null);
        Callers.Caller manager = manager(fresh);
        Api.Answer asked = optIn(manager, fresh, true, "\"0\"");
        assertThat(asked.text("state")).isEqualTo("WAITING");
        assertThat(unmet(asked)).containsExactly("HIRED", "COMPLETED", "SPOKEN_WITH");
        assertThat(shown("")).doesNotContain(fresh);
        assertThat(optIn(manager, fresh, true, asked.etag()).text("code")).isEqualTo("STEP_REFUSED");
        assertThat(optIn(manager, fresh, false, "\"0\"").status())
                .as("somebody has pressed since")
                .isEqualTo(409);
        Api.Answer left = optIn(manager, fresh, false, asked.etag());
        assertThat(left.text("state")).isEqualTo("LEFT");
    }

    @Test
    void whoLeavesIsShownNoLonger() {
        UUID firm = good("Vil ikke mer (oppdiktet)");
        Callers.Caller manager = manager(firm);
        Api.Answer asked = optIn(manager, firm, true, "\"0\"");
        assertThat(shown("")).contains(firm);
        optIn(manager, firm, false, asked.etag());
        assertThat(shown("")).doesNotContain(firm);
        review.run();
        assertThat(api.get(manager, own(firm)).text("state"))
                .as("and does not come back by itself")
                .isEqualTo("LEFT");
    }

    @Test
    void areFoundByRegionAndIndustryPageByPage() {
        List<UUID> hamar = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID firm = firms.workplaceAt("Side " + i + " (oppdiktet)", "3403", 25, Industry.R);
            meet(firm);
            optIn(manager(firm), firm, true, "\"0\"");
            hamar.add(firm);
        }
        UUID bergen = firms.workplaceAt("Langt unna (oppdiktet)", "4601", 25, Industry.R);
        meet(bergen);
        optIn(manager(bergen), bergen, true, "\"0\"");
        assertThat(shown("?municipality=3403&industry=R")).containsExactlyElementsOf(hamar);
        assertThat(shown("?county=46&industry=R")).containsExactly(bergen);
        assertThat(shown("?county=46&industry=Q")).isEmpty();
        assertThat(shown("?industry=R&stories=true")).isEmpty();
        Callers.Caller reader = callers.staff(Role.ADVISER);
        List<UUID> paged = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            JsonNode page = api.get(reader, ALL + "?industry=R&county=34&limit=2" + next)
                    .body();
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
            paged.addAll(ids(page.get("items")));
            @Nullable JsonNode more = page.get("next");
            next = more == null ? null : "&cursor=" + more.getStringValue();
        }
        assertThat(paged).containsExactlyElementsOf(hamar);
        assertThat(api.get(reader, ALL + "?industry=Z").status()).isEqualTo(400);
        assertThat(api.get(reader, ALL + "?county=3").status()).isEqualTo(400);
        assertThat(api.get(reader, ALL + "?cursor=x").text()).contains("BAD_CURSOR");
    }

    @Test
    void theCriteriaArePublishedForEverybodyWhoIsLoggedIn() {
        for (Callers.Caller reader : List.of(
                callers.staff(Role.ADVISER),
                callers.candidate(UUID.randomUUID()),
                manager(firms.workplace("Leser (oppdiktet)", null)))) {
            JsonNode told = api.get(reader, "/api/v1/reference-criteria").body();
            assertThat(told.get("noticeDays").getIntValue()).isEqualTo(30);
            assertThat(told.get("criteria").size()).isEqualTo(ReferenceCriterion.values().length);
            assertThat(api.get(reader, ALL).status()).isEqualTo(200);
        }
    }

    @Test
    void isTheManagersOwnToAskFor() {
        UUID firm = good("Andres (oppdiktet)");
        Callers.Caller other = manager(firms.workplace("Naboen (oppdiktet)", null));
        assertThat(optIn(other, firm, true, "\"0\"").status()).isEqualTo(404);
        assertThat(optIn(callers.staff(Role.MARKET_CONTACT), firm, true, "\"0\"")
                        .status())
                .as("staff award nothing")
                .isEqualTo(403);
        Callers.Caller supervisor =
                callers.employer(Role.EMPLOYER_SUPERVISOR, UUID.randomUUID(), ScopeKind.WORKPLACE, firm);
        assertThat(optIn(supervisor, firm, true, "\"0\"").status()).isEqualTo(403);
        assertThat(api.put(manager(firm), own(firm), "{\"wanted\": true}").status())
                .isEqualTo(428);
        assertThat(api.put(manager(firm), own(firm), "{}", "If-Match", "\"0\"").pointers())
                .containsExactly("/wanted");
    }

    /** All criteria are met today. */
    private UUID good(String name) {
        UUID firm = firms.workplace(name, null);
        meet(firm);
        return firm;
    }

    private void meet(UUID firm) {
        tables.change("""
                insert into workplace_finish (id, workplace_id, ended_on, hired, counts)
                values (gen_random_uuid(), '%1$s', '%2$s', true, true), (gen_random_uuid(), '%1$s', '%2$s', false, true)""".formatted(firm, clock.today()));
        spoken(firm);
    }

    private void spoken(UUID firm) {
        Api.Answer logged = api.post(
                callers.staff(Role.MARKET_CONTACT), "/api/v1/workplaces/" + firm + "/activities", """
                {"state": "HELD", "type": "FOLLOW_UP", "channel": "PHONE", "day": "%s"}""".formatted(
                                clock.today()));
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
    }

    private Callers.Caller manager(UUID firm) {
        return callers.employer(Role.EMPLOYER_MANAGER, UUID.randomUUID(), ScopeKind.WORKPLACE, firm);
    }

    private static String own(UUID firm) {
        return "/api/v1/employer/workplaces/" + firm + "/reference";
    }

    private Api.Answer optIn(Callers.Caller by, UUID firm, boolean wanted, @Nullable String version) {
        return api.put(by, own(firm), "{\"wanted\": " + wanted + "}", "If-Match", String.valueOf(version));
    }

    /** All on one page. */
    private List<UUID> shown(String query) {
        String all = ALL + (query.isEmpty() ? "?" : query + "&") + "limit=50";
        return ids(api.get(callers.staff(Role.ADVISER), all).body().get("items"));
    }

    private static List<UUID> ids(@Nullable JsonNode items) {
        List<UUID> found = new ArrayList<>();
        if (items != null) {
            items.values()
                    .forEach(one ->
                            found.add(UUID.fromString(one.get("workplaceId").getStringValue())));
        }
        return found;
    }

    private static List<String> unmet(Api.Answer own) {
        List<String> found = new ArrayList<>();
        own.body().get("criteria").values().forEach(one -> {
            if (!one.get("met").getBooleanValue()) {
                found.add(one.get("criterion").getStringValue());
            }
        });
        return found;
    }
}
