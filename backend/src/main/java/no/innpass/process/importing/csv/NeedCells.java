package no.innpass.process.importing.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.candidate.profile.EnvironmentSection;
import no.innpass.candidate.profile.FunctionsSection;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.Section;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.importing.CsvRow;
import no.innpass.shared.Ability;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentWish;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.TravelMeans;

/** What a candidate can and needs, when and how far away. */
final class NeedCells {
    private final CsvRow row;
    private final Areas areas;

    NeedCells(CsvRow row, Areas areas) {
        this.row = row;
        this.areas = areas;
    }

    List<Section> read() {
        return List.of(functions(), environment(), hours(), reach());
    }

    private FunctionsSection functions() {
        FactCell cell = FactCell.of(row, "functions");
        List<FunctionsSection.Statement> all = new ArrayList<>(cell.read(item -> {
            List<String> parts = cell.parts(item, 3);
            Optional<FunctionalAttribute> attribute = row.code("functions", parts.get(0), FunctionalAttribute.class);
            Optional<Ability> ability = row.code("functions", parts.get(1), Ability.class);
            return attribute
                    .flatMap(one -> ability.map(can -> new FunctionsSection.Statement(
                            one, can, parts.get(2).isEmpty() ? null : parts.get(2), null, null)))
                    .stream();
        }));
        List<FunctionsSection.Statement> adaptations = Columns.codes(row, "adaptations", AdaptationOffer.class).stream()
                .map(need -> new FunctionsSection.Statement(null, null, null, need, null))
                .toList();
        all.addAll(adaptations);
        return new FunctionsSection(cell.with(!adaptations.isEmpty()), all, null);
    }

    private EnvironmentSection environment() {
        FactCell cell = FactCell.of(row, "environment");
        return new EnvironmentSection(
                cell.state(),
                cell.read(item -> {
                    List<String> parts = cell.parts(item, 2);
                    Optional<EnvironmentWish> wish = row.code("environment", parts.get(1), EnvironmentWish.class);
                    return row
                            .code("environment", parts.get(0), EnvironmentTrait.class)
                            .flatMap(trait -> wish.map(how -> new EnvironmentSection.Need(trait, how, null)))
                            .stream();
                }),
                null);
    }

    /** A position without a week cannot be compared with anything, so the week is asked for with it. */
    private HoursSection hours() {
        FactCell cell = FactCell.of(row, "hours");
        boolean more = Stream.of("percent_wanted", "on_call", "shifts", "earliest_start")
                .anyMatch(column -> row.text(column).isPresent());
        FactState state = cell.with(more);
        if (cell.items().isEmpty()) {
            if (state == FactState.VALUE) {
                row.wrong("hours", "REQUIRED", "the free week that the position, shifts or start go with");
            }
            return new HoursSection(state, null, null);
        }
        cell.items().forEach(day -> WeekText.stretches(row, "hours", day));
        return new HoursSection(
                state,
                new HoursSection.Availability(
                        String.join(";", cell.items()),
                        null,
                        null,
                        row.integer("percent_wanted", 1, 100).orElse(null),
                        row.yes("on_call").orElse(null),
                        row.yes("shifts").orElse(null),
                        null,
                        row.date("earliest_start").orElse(null),
                        null,
                        null,
                        null,
                        null),
                null);
    }

    private ReachSection reach() {
        FactCell cell = FactCell.of(row, "home");
        Optional<Integer> home = cell.read(code -> area("home", code)).stream().findFirst();
        List<TravelMeans> means = Columns.codes(row, "travel_means", TravelMeans.class);
        Optional<Integer> minutes = row.integer("max_minutes", 10, 150);
        List<Integer> towns = row.list("would_move").stream()
                .flatMap(code -> area("would_move", code))
                .toList();
        FactState state = cell.with(!means.isEmpty() || minutes.isPresent() || !towns.isEmpty());
        return new ReachSection(
                state,
                state == FactState.VALUE
                        ? new ReachSection.Reach(home.orElse(null), means, minutes.orElse(null), null, towns, null)
                        : null,
                null);
    }

    private Stream<Integer> area(String column, String postCode) {
        Optional<Area> area = areas.byPostCode(postCode);
        if (area.isEmpty()) {
            row.wrong(column, "UNKNOWN_POST_CODE", "a post code that is in use");
        }
        return area.stream().map(Area::number);
    }
}
