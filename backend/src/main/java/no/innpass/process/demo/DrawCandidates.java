package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;
import no.innpass.geography.Area;
import no.innpass.geography.Region;

/** Draws the candidates. Regions and test levels by the reported shares, everything else assumed; many sections were never asked. */
final class DrawCandidates {
    private final DemoSize size;
    private final Chance chance;
    private final Deck deck;
    private final DrawBackground background;
    private final DrawNorwegian norwegian;
    private final DrawWishes wishes;
    private final DrawNeeds needs;
    private final DrawReach reach;

    DrawCandidates(DemoSize size, Towns towns) {
        this.size = size;
        chance = new Chance(size.seed(), "candidates");
        deck = new Deck(size.candidates(), chance);
        background = new DrawBackground(size, deck, new Chance(size.seed(), "background"));
        norwegian = new DrawNorwegian(size, deck, new Chance(size.seed(), "norwegian"));
        wishes = new DrawWishes(deck, new Chance(size.seed(), "wishes"));
        needs = new DrawNeeds(size, deck, new Chance(size.seed(), "needs"));
        reach = new DrawReach(deck, towns, new Chance(size.seed(), "reach"));
    }

    List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= size.candidates(); number++) {
            rows.add(candidate(number));
        }
        return rows;
    }

    private Row candidate(int number) {
        Area home = reach.home(Region.valueOf(deck.next("region")));
        String name = Names.person(chance);
        Row row = new Row()
                .set("reference", "demo-candidate-%05d".formatted(number))
                .set("name", name)
                .set("phone", "+47000" + (10_000 + number))
                .set("email", chance.percent(55) ? DrawWorkplaces.email(name) : "")
                .set("contact_language", chance.percent(85) ? "nb" : "en")
                .set("municipality", home.municipality().number())
                .set("source", deck.next("source"))
                .set("stated_on", size.today().minusDays(chance.between(5, 300)))
                .set("fictitious", "yes");
        standing(row);
        Trade trade = background.fill(row);
        norwegian.fill(row);
        wishes.fill(row, trade);
        needs.fill(row);
        reach.fill(row, home);
        return row;
    }

    private void standing(Row row) {
        String readiness = deck.next("readiness");
        row.set("readiness", readiness)
                .set("readiness_confirmed_on", size.today().minusDays(chance.between(0, 20)))
                .set("anonymous_card", chance.percent(62) ? "yes" : chance.percent(20) ? "no" : "");
        if (readiness.equals("READY_FROM")) {
            row.set("ready_from", size.today().plusDays(chance.between(5, 90)));
        }
        if (chance.percent(78)) {
            row.set("mapped_on", size.today().minusDays(chance.between(10, 420)));
        }
    }
}
