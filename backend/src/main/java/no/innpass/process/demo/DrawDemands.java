package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a place demands: by law as its trade is, for a job after it as its competence need says, language and body assumed. */
final class DrawDemands {
    private final Chance chance;

    DrawDemands(Chance chance) {
        this.chance = chance;
    }

    void fill(Row row, Workplace workplace) {
        Trade trade = workplace.trade();
        if (row.answer("formal_demands", state("formal_demands"))) {
            List<String> formal = formal(workplace);
            row.set("formal_demands", formal.isEmpty() ? List.of("NONE") : formal);
        }
        if (row.answer("language_demands", state("language_demands"))) {
            row.set("language_demands", language(trade));
        }
        if (row.answer("functional_demands", state("functional_demands"))) {
            row.set("functional_demands", functions(trade));
        }
    }

    private String state(String section) {
        List<String> states = List.copyOf(Shares.of("state", section).keySet());
        return chance.weighted(states, state -> (int) (10 * Shares.percent("state", section, state)));
    }

    private List<String> formal(Workplace workplace) {
        Trade trade = workplace.trade();
        List<String> items = new ArrayList<>();
        if (!trade.legal().isEmpty()) {
            String[] parts = trade.legal().split(":", 3);
            items.add(parts[0] + ":LEGAL_HARD:" + parts[1] + ":" + parts[2]);
        }
        String forJob = ":" + (chance.percent(70) ? "FORMAL_DISPENSABLE" : "WISHED") + ":PERMANENT";
        switch (workplace.need()) {
            case "TRADE_CERTIFICATE" -> items.add(trade.tradeCertificate() + forJob);
            case "HIGHER_EDUCATION", "SPECIALIST" ->
                items.add((trade.education().isEmpty() ? "higher-education" : trade.education()) + forJob);
            case "COURSE_CERTIFICATE" -> items.add(trade.course() + ":TRAINABLE:PLACEMENT+PERMANENT");
            default -> {
                // Trained here: no paper asked for.
            }
        }
        String legal = trade.legal();
        return items.stream()
                .filter(item -> item.contains("LEGAL_HARD")
                        || legal.isEmpty()
                        || !item.startsWith(legal.split(":", 2)[0] + ":"))
                .toList();
    }

    private List<String> language(Trade trade) {
        List<String> levels = List.of("A1", "A2", "B1", "B2", "C1");
        int speaking = trade.language() - 1 + (chance.percent(50) ? 1 : 0);
        List<String> items = new ArrayList<>(List.of("SPEAKING:" + levels.get(speaking) + ":" + kind() + ":PLACEMENT"));
        if (chance.percent(25)) {
            items.add("LISTENING:" + levels.get(speaking) + ":" + kind() + ":PLACEMENT");
        }
        if (chance.percent(35)) {
            items.add("READING:" + levels.get(Math.max(0, speaking - 1)) + ":" + kind() + ":PLACEMENT");
        }
        if (trade.kindergarten()) {
            items.add("SPEAKING:B1:LEGAL_HARD:TEMPORARY+PERMANENT:TESTED:Barnehageloven § 27");
        }
        return items;
    }

    private String kind() {
        return chance.pick(List.of("FORMAL_DISPENSABLE", "FORMAL_DISPENSABLE", "WISHED", "WISHED", "TRAINABLE"));
    }

    private List<String> functions(Trade trade) {
        List<String> demanded = chance.some(
                trade.functions(), chance.between(1, trade.functions().size()));
        return demanded.stream()
                .map(attribute -> attribute + ":" + chance.pick(List.of("DEMANDED", "DEMANDED", "ASK", "ANSWERED")))
                .collect(Collectors.toList());
    }
}
