package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Norwegian as three facts: estimated levels assumed, levels of those tested by the reported shares, booked tests assumed. */
final class DrawNorwegian {
    private static final List<String> LEVELS = List.of("BELOW_A1", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final int TESTED_PERCENT = 28;

    private final DemoSize size;
    private final Deck deck;
    private final Chance chance;
    private final Iterator<Boolean> tested;
    private final Iterator<String> speaking;
    private final Iterator<String> writing;

    DrawNorwegian(DemoSize size, Deck deck, Chance chance) {
        this.size = size;
        this.deck = deck;
        this.chance = chance;
        tested = Quota.yes(TESTED_PERCENT, size.candidates(), chance).iterator();
        speaking = levels("SPEAKING").iterator();
        writing = levels("WRITING").iterator();
    }

    /** Levels passed: below A2 is A1, at B1 or above is B1 or B2 (assumed four to one). */
    private List<String> levels(String skill) {
        double a2 = Shares.percent("tested_level", skill, "A2_OR_HIGHER");
        double b1 = Shares.percent("tested_level", skill, "B1_OR_HIGHER");
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("A1", 100 - a2);
        shares.put("A2", a2 - b1);
        shares.put("B1", b1 * 0.8);
        shares.put("B2", b1 * 0.2);
        return Quota.deal(shares, size.candidates(), chance);
    }

    void fill(Row row) {
        String state = deck.state("norwegian_estimated");
        String assumed = deck.next("spoken_level");
        boolean hasTest = tested.next();
        String passed = speaking.next();
        String spoken = hasTest ? shifted(passed, chance.between(0, 1)) : assumed;
        if (row.answer("norwegian_estimated", state)) {
            row.set("norwegian_estimated", estimated(spoken));
        }
        if (state.equals("DECLINED")) {
            return;
        }
        if (hasTest) {
            String day = size.today().minusDays(chance.between(60, 1400)).toString();
            row.set(
                    "norwegian_tested",
                    List.of("SPEAKING:" + passed + ":" + day, "WRITING:" + writing.next() + ":" + day));
        }
        if (LEVELS.indexOf(spoken) <= LEVELS.indexOf("B1") && chance.percent(18)) {
            String skill = chance.pick(List.of("SPEAKING", "WRITING", "READING"));
            row.set("norwegian_booked", skill + ":" + size.today().plusDays(chance.between(20, 120)));
        }
    }

    /** Speaking as it is, the others about it; sometimes only what was heard is known. */
    private List<String> estimated(String spoken) {
        List<String> items =
                new ArrayList<>(List.of("SPEAKING:" + spoken, "LISTENING:" + shifted(spoken, chance.between(0, 1))));
        if (chance.percent(75)) {
            items.add("READING:" + shifted(spoken, chance.between(-1, 1)));
            items.add("WRITING:" + shifted(spoken, chance.between(-1, 0)));
        }
        return items;
    }

    private static String shifted(String level, int steps) {
        return LEVELS.get(Math.clamp(LEVELS.indexOf(level) + steps, 0, LEVELS.size() - 1));
    }
}
