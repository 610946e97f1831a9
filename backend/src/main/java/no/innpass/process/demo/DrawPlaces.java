package no.innpass.process.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Draws the practice places of the workplaces that host: one each, some two; offers by the reported shares of their sector. */
final class DrawPlaces {
    /** Share of hosting workplaces with two places; assumed. */
    private static final int TWO_PLACES_PERCENT = 4;

    private final DemoSize size;
    private final List<Workplace> workplaces;
    private final Chance chance;
    private final DrawDemands demands;
    private int number;

    DrawPlaces(DemoSize size, List<Workplace> workplaces) {
        this.size = size;
        this.workplaces = workplaces;
        chance = new Chance(size.seed(), "places");
        demands = new DrawDemands(new Chance(size.seed(), "demands"));
    }

    List<Row> all() {
        List<Workplace> places = new ArrayList<>();
        for (Workplace workplace : workplaces) {
            int count = !workplace.host() ? 0 : chance.percent(TWO_PLACES_PERCENT) ? 2 : 1;
            places.addAll(java.util.Collections.nCopies(count, workplace));
        }
        Map<String, List<Workplace>> bySector = new TreeMap<>(places.stream().collect(groupingBy(Workplace::sector)));
        Map<String, Offers> offers = new HashMap<>();
        bySector.forEach((sector, own) -> offers.put(sector, new Offers(sector, own.size(), chance)));
        Offers.Common common = new Offers.Common(places.size(), chance);
        return places.stream()
                .map(place -> row(place, Objects.requireNonNull(offers.get(place.sector())), common))
                .toList();
    }

    private Row row(Workplace workplace, Offers offers, Offers.Common common) {
        Trade trade = workplace.trade();
        number++;
        Row row = new Row()
                .set("reference", "demo-place-%05d".formatted(number))
                .set("workplace_number", workplace.number())
                .set("kind", "WORK_TRAINING")
                .set("title", "Praksisplass, " + trade.name().toLowerCase(Locale.ROOT));
        common.fill(row);
        dates(row);
        tasks(row, trade, offers.taskType());
        demands.fill(row, workplace);
        row.set("language_support", chance.percent(35) ? "yes" : "no");
        if (row.answer("hours", common.hoursState())) {
            row.set("hours", Weeks.opening(trade.week()));
        }
        offers.flexibility(row);
        offers.prospect(row);
        row.set("supervisor", Names.person(chance)).set("supervision_hours", chance.between(2, 8));
        return row;
    }

    private void dates(Row row) {
        boolean atOnce = chance.percent(60);
        if (!atOnce) {
            row.set("start_first", size.today().plusDays(chance.between(7, 45)));
        }
        if (chance.percent(40)) {
            row.set("start_latest", size.today().plusDays(chance.between(60, 120)));
        }
        row.set("duration_weeks", chance.pick(List.of("6", "8", "12", "12", "12", "16", "24")))
                .set("expires_on", size.today().plusDays(chance.between(30, 120)))
                .set("confirmed_on", size.today().minusDays(chance.between(0, 13)));
    }

    /** Two to four tasks; the first has the dealt type, shares of the week in tens sum to 100. */
    private void tasks(Row row, Trade trade, String firstType) {
        List<String> codes = chance.some(trade.tasks(), chance.between(2, 4));
        int left = 100;
        List<String> items = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            boolean last = i == codes.size() - 1;
            int most = left - 10 * (codes.size() - 1 - i);
            int share = last ? left : 10 * chance.between(1, Math.max(1, Math.min(most, 60) / 10));
            left -= share;
            String type = i == 0 ? firstType : "ORDINARY";
            items.add(codes.get(i) + ":" + type + ":" + share + (chance.percent(55) ? ":LEARN" : ""));
        }
        row.set("tasks", items);
    }
}
