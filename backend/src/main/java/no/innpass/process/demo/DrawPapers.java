package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;

/** Education and certificates of a candidate; assumed. */
final class DrawPapers {
    private final DemoSize size;
    private final Deck deck;
    private final Chance chance;

    DrawPapers(DemoSize size, Deck deck, Chance chance) {
        this.size = size;
        this.deck = deck;
        this.chance = chance;
    }

    void fill(Row row, Trade trade) {
        String level = deck.next("education");
        if (row.answer("education", deck.state("education"))) {
            row.set("education", education(level, trade));
        }
        if (row.answer("certificates", deck.state("certificates"))) {
            row.set("certificates", certificates(trade));
        }
    }

    private String education(String level, Trade trade) {
        String credential = switch (level) {
            case "VOCATIONAL_CERTIFICATE" -> "craft-education";
            case "UPPER_SECONDARY" -> "upper-secondary-education";
            case "HIGHER_UP_TO_4_YEARS", "HIGHER_LONG" ->
                trade.education().isEmpty() ? "higher-education" : trade.education();
            default -> "";
        };
        String country = chance.percent(62) ? "NORWAY" : "HOME";
        String progress = chance.percent(85) ? "COMPLETED" : "STARTED";
        String item = String.join(":", level, country, progress, credential);
        return level.equals("UNKNOWN") ? "UNKNOWN" : chance.percent(45) ? item + ":DOCUMENTED" : item;
    }

    /** Papers that the law may demand are often not talked about, although the list is; they are then said to be not asked. */
    private List<String> certificates(Trade trade) {
        List<String> items = new ArrayList<>();
        items.add("driving-licence-b:"
                + (chance.percent(50) ? held(3650) : chance.percent(25) ? toCome("IN_PROGRESS") : "NONE"));
        items.add("police-certificate:" + (chance.percent(12) ? held(90) : chance.percent(96) ? "NOT_ASKED" : "NONE"));
        items.add("construction-site-card:" + (chance.percent(15) ? held(700) : "NOT_ASKED"));
        add(items, "forklift-certificate", 14);
        add(items, trade.course(), 26);
        add(items, trade.tradeCertificate(), 13);
        add(items, "course-first-aid", 12);
        add(items, "course-food-hygiene", 8);
        return items;
    }

    private void add(List<String> items, String credential, int percent) {
        boolean there = items.stream().anyMatch(item -> item.startsWith(credential + ":"));
        if (!there && chance.percent(percent)) {
            String state =
                    chance.percent(80) ? held(1500) : chance.percent(60) ? toCome("PLANNED") : "EXPIRED:" + past(3000);
            items.add(credential + ":" + state);
        }
    }

    private String held(int days) {
        return "HELD:" + past(days);
    }

    private String past(int days) {
        return size.today().minusDays(chance.between(30, Math.max(31, days))).toString();
    }

    private String toCome(String state) {
        return state + ":" + size.today().plusDays(chance.between(14, 150));
    }
}
