package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the places of one sector offer, dealt out in advance so that the reported shares hold; each call takes the next. */
final class Offers {
    private static final List<String> CONTRACTS =
            List.of("PERMANENT", "TEMPORARY_3M_PLUS", "ON_CALL", "ADAPTED_PART_TIME");

    private final String sector;
    private final Chance chance;
    private final Iterator<String> taskTypes;
    private final Iterator<String> alternatives;
    private final Iterator<String> prospects;
    private final Map<String, Iterator<Boolean>> contracts = new LinkedHashMap<>();

    Offers(String sector, int count, Chance chance) {
        this.sector = sector;
        this.chance = chance;
        taskTypes = Shares.deal("task_type", sector, count, chance).iterator();
        alternatives = Quota.deal(alternatives(sector), count, chance).iterator();
        List<String> dealt = Shares.deal("prospect", sector, count, chance);
        prospects = dealt.iterator();
        int possible = (int) dealt.stream().filter(Offers::possible).count();
        for (String contract : CONTRACTS) {
            double percent = Shares.percent("contracts", sector, contract);
            contracts.put(contract, Quota.yes(percent, possible, chance).iterator());
        }
    }

    private static boolean possible(String prospect) {
        return prospect.equals("POSSIBLE") || prospect.equals("INTENDED");
    }

    /** Up to two answers were allowed, and three shares are printed: what they exceed 100 by answered both full and part time. */
    private static Map<String, Double> alternatives(String sector) {
        double full = Shares.percent("alternative_tasks", sector, "FULL_TIME");
        double part = Shares.percent("alternative_tasks", sector, "PART_TIME");
        double none = Shares.percent("alternative_tasks", sector, "NONE");
        double both = full + part + none - 100;
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("NONE", none);
        shares.put("FULL_TIME|PART_TIME", both);
        shares.put("FULL_TIME", full - both);
        shares.put("PART_TIME", part - both);
        return shares;
    }

    String taskType() {
        return taskTypes.next();
    }

    void flexibility(Row row) {
        row.set("alternative_tasks", alternatives.next());
        List<String> offers = List.of(
                "TASKS", "HOURS", "PACE", "BREAKS", "AIDS", "AGREED_ABSENCE", "ONE_SUPERVISOR", "SOCIAL_TRAINING");
        row.set("adaptations", chance.percent(30) ? List.of() : chance.some(offers, chance.between(1, 4)));
    }

    void prospect(Row row) {
        String prospect = prospects.next();
        row.set("prospect", prospect.equals("NOT_ASKED") ? "" : prospect);
        if (prospect.equals("NOT_ASKED")) {
            row.set("state", "DRAFT"); // it cannot be submitted before that is settled (PLC-11)
        }
        if (!possible(prospect)) {
            return;
        }
        List<String> named = new ArrayList<>();
        contracts.forEach((contract, dealt) -> {
            if (dealt.next()) {
                named.add(contract);
            }
        });
        row.set("contracts", named).set("position_percent", chance.pick(List.of("100", "100", "80", "60", "50", "20")));
        if (sector.equals("PUBLIC") && named.contains("PERMANENT")) {
            row.set("announced_post", "Stilling 2026/" + chance.between(100, 999) + " " + Names.MARK);
        }
    }

    /** What does not depend on the sector. */
    static final class Common {
        private final Iterator<String> states;
        private final Iterator<String> purposes;
        private final Iterator<String> atOnce;
        private final Iterator<String> hours;
        private final Chance chance;

        Common(int count, Chance chance) {
            this.chance = chance;
            states = Shares.deal("place_state", "ALL", count, chance).iterator();
            purposes = Shares.deal("place_purpose", "ALL", count, chance).iterator();
            atOnce = Shares.deal("max_at_once", "ALL", count, chance).iterator();
            hours = Shares.deal("state", "place_hours", count, chance).iterator();
        }

        void fill(Row row) {
            String purpose = purposes.next();
            int most = Integer.parseInt(atOnce.next());
            List<String> further = chance.some(
                    List.of("WORK_EXPERIENCE", "LANGUAGE", "JOB", "REFERENCE", "WORK_LIFE_KNOWLEDGE"),
                    chance.between(0, 3));
            row.set("state", states.next())
                    .set("purpose_main", purpose)
                    .set(
                            "purposes",
                            further.stream()
                                    .filter(other -> !other.equals(purpose))
                                    .toList())
                    .set("max_at_once", most)
                    .set("positions", chance.between(1, most));
        }

        String hoursState() {
            return hours.next();
        }
    }
}
