package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;

/** What a candidate manages and needs at work, in work terms, and when the candidate is free; assumed. */
final class DrawNeeds {
    private static final List<String> ATTRIBUTES = List.of(
            "LIFT", "STAIRS", "STAND", "HEAR", "SEE", "CLIMB_BEND", "PACE", "REACH", "PRECISION", "SOCIAL_INTERACTION");
    private static final List<String> TRAITS = List.of(
            "SMALL_TEAM",
            "LARGE_TEAM",
            "QUIET",
            "LIVELY",
            "STRUCTURE",
            "ONE_SUPERVISOR",
            "WARM_TONE",
            "PHYSICAL",
            "VARIED",
            "LIMITED_CUSTOMER_CONTACT");
    private static final List<String> ADAPTATIONS =
            List.of("HOURS", "PACE", "BREAKS", "TASKS", "ONE_SUPERVISOR", "AIDS");

    private final DemoSize size;
    private final Deck deck;
    private final Chance chance;

    DrawNeeds(DemoSize size, Deck deck, Chance chance) {
        this.size = size;
        this.deck = deck;
        this.chance = chance;
    }

    void fill(Row row) {
        if (row.answer("functions", deck.state("functions"))) {
            row.set(
                    "functions",
                    chance.some(ATTRIBUTES, chance.between(2, 7)).stream()
                            .map(this::ability)
                            .toList());
            row.set("adaptations", chance.percent(40) ? chance.some(ADAPTATIONS, chance.between(1, 2)) : List.of());
        }
        if (row.answer("environment", deck.state("environment"))) {
            row.set(
                    "environment",
                    chance.some(TRAITS, chance.between(1, 3)).stream()
                            .map(this::trait)
                            .toList());
        }
        String week = deck.next("week");
        if (row.answer("hours", deck.state("hours"))) {
            hours(row, week);
        }
    }

    private String ability(String attribute) {
        if (chance.percent(74)) {
            return attribute + ":CAN";
        }
        return attribute + (chance.percent(50) ? ":CANNOT" : ":WITH_AID:" + aid(attribute));
    }

    private static String aid(String attribute) {
        return switch (attribute) {
            case "LIFT", "REACH", "CLIMB_BEND" -> "løftehjelp";
            case "STAND", "STAIRS" -> "ståstol";
            case "HEAR" -> "høreapparat";
            case "SEE", "PRECISION" -> "lupelampe";
            default -> "skriftlig plan for dagen";
        };
    }

    private String trait(String trait) {
        return trait + ":" + chance.pick(List.of("WANT", "WANT", "OK", "AVOID"));
    }

    private void hours(Row row, String week) {
        row.set("hours", Weeks.free(week)).set("percent_wanted", chance.pick(Weeks.percents(week)));
        List<String> answers = new ArrayList<>(List.of("yes", "no", "no", ""));
        row.set("on_call", chance.pick(answers)).set("shifts", chance.pick(answers));
        if (chance.percent(15)) {
            row.set("earliest_start", size.today().plusDays(chance.between(7, 60)));
        }
    }
}
