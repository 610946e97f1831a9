package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;

/** Wishes, goal, purposes and other languages of a candidate; assumed. */
final class DrawWishes {
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "es", "fa", "fr", "pl", "ru", "so", "sv", "th", "ti", "tr", "uk", "ur", "vi");

    private final Deck deck;
    private final Chance chance;

    DrawWishes(Deck deck, Chance chance) {
        this.deck = deck;
        this.chance = chance;
    }

    void fill(Row row, Trade own) {
        if (row.answer("wishes", deck.state("wishes"))) {
            wishes(row, own);
        }
        String goal = deck.next("goal");
        if (row.answer("goal", deck.state("goal"))) {
            row.set("goal", goal);
        }
        String purpose = deck.next("purpose");
        if (row.answer("purposes", deck.state("purposes"))) {
            purposes(row, purpose);
        }
        if (row.answer("languages", deck.state("languages"))) {
            row.set("languages", languages());
        }
    }

    private void wishes(Row row, Trade own) {
        Trade other = chance.weighted(Trade.ALL, Trade::weight);
        List<String> wanted = new ArrayList<>();
        if (chance.percent(65)) {
            wanted.add(own.occupation());
        }
        wanted.add(chance.pick(own.tasks()));
        if (chance.percent(45)) {
            wanted.add(other.occupation());
        }
        if (chance.percent(30)) {
            wanted.add("INDUSTRY-" + other.industry());
        }
        row.set("wishes", wanted.stream().distinct().toList());
        List<String> free = other.tasks().stream()
                .filter(task -> !own.tasks().contains(task) && !wanted.contains(task))
                .toList();
        if (!free.isEmpty() && chance.percent(12)) {
            row.set("avoids", free.getFirst());
        } else if (!free.isEmpty() && chance.percent(6)) {
            row.set("vetoes", free.getLast());
        }
    }

    private void purposes(Row row, String main) {
        List<String> further = chance.some(
                List.of("JOB", "WORK_EXPERIENCE", "LANGUAGE", "REFERENCE", "NETWORK"), chance.between(0, 2));
        List<String> all = new ArrayList<>(List.of(main));
        further.stream().filter(purpose -> !purpose.equals(main)).forEach(all::add);
        row.set("purposes", all);
        if (all.equals(List.of("JOB"))) {
            row.set("accepts_no_job", chance.percent(25) ? "yes" : "no");
        }
    }

    private List<String> languages() {
        List<String> items = new ArrayList<>();
        if (chance.percent(70)) {
            items.add("en:" + chance.pick(List.of("A2", "B1", "B2", "C1")));
        }
        boolean interpreter = chance.percent(20);
        for (String language : chance.some(LANGUAGES, items.isEmpty() || interpreter ? 1 : chance.between(0, 1))) {
            items.add(language + (interpreter ? "::INTERPRETER" : ":" + chance.pick(List.of("B2", "C1", "C2"))));
        }
        return items;
    }
}
