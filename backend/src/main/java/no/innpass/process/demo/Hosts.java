package no.innpass.process.demo;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says which workplaces host, by sector and size as reported, spread evenly over the industries. */
final class Hosts {
    private Hosts() {}

    static List<Workplace> choose(List<Workplace> workplaces) {
        Map<String, List<Workplace>> strata = new TreeMap<>(
                workplaces.stream().collect(groupingBy(workplace -> workplace.sector() + " " + workplace.band())));
        List<Workplace> chosen = new ArrayList<>();
        strata.forEach((stratum, own) -> chosen.addAll(spread(own, Shares.percent("hosting", stratum, "HOST"))));
        return chosen.stream().sorted(Comparator.comparing(Workplace::number)).toList();
    }

    private static List<Workplace> spread(List<Workplace> own, double percent) {
        List<Workplace> byIndustry = own.stream()
                .sorted(Comparator.comparing(
                        (Workplace workplace) -> workplace.trade().industry()))
                .toList();
        int count = own.size();
        int hosts = (int) Math.floor(percent * count / 100 + 0.5);
        List<Workplace> spread = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean host = (i + 1) * hosts / count > i * hosts / count;
            spread.add(byIndustry.get(i).hosting(host));
        }
        return spread;
    }
}
