package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;

/** What a candidate has done, learnt and holds: a trade of their own, often a second one. All of it assumed. */
final class DrawBackground {
    private static final List<String> SKILLS = List.of(
            "home-cooking",
            "skilled-cooking",
            "food-hygiene",
            "cleaning-products",
            "hand-tools",
            "power-tools",
            "first-aid",
            "basic-digital-skills",
            "spreadsheet",
            "cash-handling",
            "drive-car",
            "care-for-family",
            "plant-knowledge",
            "teach-others",
            "lead-people",
            "run-small-business",
            "repair-bicycles",
            "social-media",
            "measure-and-cut",
            "technical-insight");
    private static final List<String> STRENGTHS = List.of(
            "be-reliable",
            "work-accurately",
            "work-independently",
            "work-with-people",
            "take-responsibility",
            "clever-with-hands");

    private final DemoSize size;
    private final Deck deck;
    private final Chance chance;
    private final DrawPapers papers;

    DrawBackground(DemoSize size, Deck deck, Chance chance) {
        this.size = size;
        this.deck = deck;
        this.chance = chance;
        papers = new DrawPapers(size, deck, chance);
    }

    /** Fills skills, experience, education and certificates; answers the candidate's own trade. */
    Trade fill(Row row) {
        Trade own = chance.weighted(Trade.ALL, Trade::weight);
        Trade second = chance.percent(55) ? chance.weighted(Trade.ALL, Trade::weight) : own;
        if (row.answer("skills", deck.state("skills"))) {
            row.set("skills", skills(own, second));
        }
        if (row.answer("experience", deck.state("experience"))) {
            row.set("experience", experience(own, second));
        }
        papers.fill(row, own);
        return own;
    }

    private List<String> skills(Trade own, Trade second) {
        List<String> items = new ArrayList<>();
        List<String> tasks = new ArrayList<>(chance.some(own.tasks(), chance.between(1, 4)));
        tasks.addAll(chance.some(second.tasks(), chance.between(0, 2)));
        tasks.stream().distinct().forEach(task -> items.add("TASK:" + task));
        chance.some(SKILLS, chance.between(0, 3)).forEach(skill -> items.add("SKILL:" + skill));
        chance.some(STRENGTHS, chance.between(0, 2)).forEach(strength -> items.add("STRENGTH:" + strength));
        if (chance.percent(6)) {
            items.add(chance.pick(List.of(
                    "INFORMAL:~laget mat for forening",
                    "VOLUNTEER:~ordnet loppemarked",
                    "INTEREST:~restaurerer møbler")));
        }
        return items;
    }

    private List<String> experience(Trade own, Trade second) {
        List<String> items = new ArrayList<>();
        int count = chance.between(1, 3);
        for (int i = 0; i < count; i++) {
            Trade trade = i == 0 ? own : chance.percent(50) ? second : chance.weighted(Trade.ALL, Trade::weight);
            String kind = chance.pick(
                    List.of("PAID", "PAID", "PAID", "PRACTICE", "INFORMAL", "OWN_BUSINESS", "VOLUNTEER", "SUBSIDISED"));
            String country = chance.percent(65) ? "NORWAY" : chance.percent(85) ? "HOME" : "";
            String tasks = String.join("+", chance.some(trade.tasks(), chance.between(1, 3)));
            items.add(String.join(":", kind, country, months(kind), trade.occupation(), tasks));
        }
        return items;
    }

    /** In all, with a long tail; not always told. */
    private String months(String kind) {
        if (chance.percent(20)) {
            return "";
        }
        int longest = kind.equals("PRACTICE") ? 12 : 180;
        return String.valueOf(Math.min(chance.between(1, longest), chance.between(1, longest)));
    }
}
