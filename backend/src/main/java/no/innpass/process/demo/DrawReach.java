package no.innpass.process.demo;

import java.util.List;
import no.innpass.geography.Area;
import no.innpass.geography.Region;

/** Where a candidate lives and how far the candidate will travel; means and minutes assumed. */
final class DrawReach {
    private final Deck deck;
    private final Towns towns;
    private final Chance chance;

    DrawReach(Deck deck, Towns towns, Chance chance) {
        this.deck = deck;
        this.towns = towns;
        this.chance = chance;
    }

    Area home(Region region) {
        return towns.in(region, chance);
    }

    void fill(Row row, Area home) {
        String means = deck.next("travel");
        String minutes = deck.next("max_minutes");
        if (!row.answer("home", deck.state("home"))) {
            return;
        }
        row.set("home", towns.postCode(home, chance)).set("travel_means", List.of(means.split("\\+", -1)));
        if (chance.percent(88)) {
            row.set("max_minutes", minutes);
        }
        if (chance.percent(8)) {
            row.set("would_move", towns.postCode(towns.anotherTown(home, chance), chance));
        }
    }
}
