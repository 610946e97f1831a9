package no.innpass.process.importing.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.candidate.profile.GoalsSection;
import no.innpass.candidate.profile.PurposesSection;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.platform.importing.CsvRow;
import no.innpass.shared.FactState;
import no.innpass.shared.PlacementPurpose;

/** What a candidate wants, avoids and vetoes, and what a placement is for. */
final class WishCells {
    private static final String INDUSTRY = "INDUSTRY-";

    private final CsvRow row;
    private final List<String> wishedWorkplaces;
    private final List<String> vetoedWorkplaces;
    private final List<String> vetoedTasks;

    WishCells(CsvRow row, WorkplaceNumbers numbers) {
        this.row = row;
        wishedWorkplaces = workplaces("wishes", numbers, "a code, a phrase, or a workplace that is known");
        vetoedWorkplaces = workplaces("vetoes", numbers, "a task, or a workplace that is known");
        vetoedTasks =
                row.list("vetoes").stream().filter(item -> !isNumber(item)).toList();
    }

    private List<String> workplaces(String column, WorkplaceNumbers numbers, String right) {
        List<String> found =
                row.list(column).stream().filter(WishCells::isNumber).distinct().toList();
        found.stream()
                .filter(number -> !numbers.isKnown(number))
                .forEach(number -> row.wrong(column, "UNKNOWN_WORKPLACE", right));
        return found;
    }

    private static boolean isNumber(String item) {
        return item.matches("\\d{9}");
    }

    List<String> wishedWorkplaces() {
        return wishedWorkplaces;
    }

    List<String> vetoedWorkplaces() {
        return vetoedWorkplaces;
    }

    List<Section> sections() {
        return List.of(wishes(), goal(), purposes());
    }

    private WishesSection wishes() {
        FactCell cell = FactCell.of(row, "wishes");
        List<WishesSection.Wish> wishes = new ArrayList<>();
        for (String item : cell.items()) {
            if (isNumber(item)) {
                continue;
            }
            boolean industry = item.startsWith(INDUSTRY);
            wishes.add(new WishesSection.Wish(
                    WishesSection.Kind.WANT,
                    wishes.size() + 1,
                    industry ? null : BackgroundCells.code(item),
                    industry ? item.substring(INDUSTRY.length()) : null,
                    null,
                    BackgroundCells.phrase(item),
                    null));
        }
        List<WishesSection.Wish> against = Stream.concat(
                        row.list("avoids").stream().map(item -> task(WishesSection.Kind.AVOID, item)),
                        vetoedTasks.stream().map(item -> task(WishesSection.Kind.VETO, item)))
                .toList();
        wishes.addAll(against);
        boolean more = !against.isEmpty();
        boolean named = !wishedWorkplaces.isEmpty() || !vetoedWorkplaces.isEmpty();
        if (!more && named && wishes.isEmpty()) {
            // Workplaces that are wished or vetoed join when the workplaces are stored; until then the section has no
            // fact to stand
            // on.
            return new WishesSection(wishedWorkplaces.isEmpty() ? cell.state() : FactState.NOT_ASKED, List.of(), null);
        }
        return new WishesSection(cell.with(more), wishes, null);
    }

    private static WishesSection.Wish task(WishesSection.Kind kind, String code) {
        return new WishesSection.Wish(kind, null, code, null, null, null, null);
    }

    private GoalsSection goal() {
        FactCell cell = FactCell.of(row, "goal");
        return new GoalsSection(
                cell.state(),
                cell.read(item -> row.code("goal", item, GoalsSection.Kind.class).stream()
                        .map(kind -> new GoalsSection.Goal(GoalsSection.Holder.CANDIDATE, kind, null, null, null))),
                null);
    }

    private PurposesSection purposes() {
        FactCell cell = FactCell.of(row, "purposes");
        List<PurposesSection.Purpose> purposes = new ArrayList<>();
        for (PlacementPurpose purpose :
                cell.read(item -> row.code("purposes", item, PlacementPurpose.class).stream())) {
            purposes.add(new PurposesSection.Purpose(purpose, purposes.isEmpty(), null, null));
        }
        return new PurposesSection(cell.state(), purposes, null);
    }
}
