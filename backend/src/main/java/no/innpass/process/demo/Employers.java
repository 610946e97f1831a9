package no.innpass.process.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.geography.Area;

/** Finds or founds the legal body of a workplace: municipalities and counties have one each, some firms are chains. */
final class Employers {
    /** Share of private workplaces that belong to an employer that is there already; assumed. */
    private static final int CHAIN_PERCENT = 12;

    record Employer(String number, String name, String sector) {}

    private final Map<String, Employer> known = new HashMap<>();
    private final OrganisationNumbers numbers = new OrganisationNumbers(31_000_000);
    private final Chance chance;

    Employers(Chance chance) {
        this.chance = chance;
    }

    Employer of(Trade trade, Area area) {
        String sector = chance.pick(trade.owners());
        return switch (sector) {
            case "MUNICIPAL" -> found("Demokommunen " + area.municipality().name(), sector);
            case "COUNTY" -> found("Demofylket " + area.municipality().county().name(), sector);
            case "STATE" -> found("Statens demoetat for " + trade.name().toLowerCase(java.util.Locale.ROOT), sector);
            default -> firm(trade);
        };
    }

    private Employer firm(Trade trade) {
        List<Employer> sisters = known.values().stream()
                .filter(employer -> employer.name().contains(" " + trade.name() + " AS"))
                .sorted(java.util.Comparator.comparing(Employer::number))
                .toList();
        if (!sisters.isEmpty() && chance.percent(CHAIN_PERCENT)) {
            return chance.pick(sisters);
        }
        String name = Names.firm(chance) + " " + trade.name() + " AS";
        int more = 2;
        String free = name;
        while (known.containsKey(free)) {
            free = name + " " + more++;
        }
        return found(free, "PRIVATE");
    }

    private Employer found(String name, String sector) {
        return Optional.ofNullable(known.get(name)).orElseGet(() -> {
            Employer employer = new Employer(numbers.next(), name + " " + Names.MARK, sector);
            known.put(name, employer);
            return employer;
        });
    }
}
