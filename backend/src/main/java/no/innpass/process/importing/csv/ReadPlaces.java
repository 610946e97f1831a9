package no.innpass.process.importing.csv;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.innpass.platform.importing.CsvRow;
import no.innpass.platform.importing.CsvTable;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.NeedMore;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.practiceplace.PlaceState;
import no.innpass.practiceplace.PracticePlaceRequest;
import no.innpass.process.importing.ImportPlan;
import no.innpass.process.importing.Spot;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.ContractType;
import no.innpass.shared.FactState;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** {@code places.csv}: one row for each practice place. */
final class ReadPlaces {
    static final Set<String> REQUIRED = Set.of("reference", "workplace_number", "title", "positions", "tasks");
    static final Set<String> COLUMNS = Columns.with(
            REQUIRED,
            "state kind start_first start_latest duration_weeks expires_on confirmed_on purpose_main purposes formal_demands"
                    + " language_demands language_support functional_demands hours alternative_tasks adaptations supervisor"
                    + " supervision_hours max_at_once prospect contracts position_percent position_must announced_post");
    private static final Set<PlaceState> STATES = Set.of(PlaceState.DRAFT, PlaceState.SUBMITTED, PlaceState.PUBLISHED);

    private final ImportPlan plan;
    private final DemandCells demands;
    private final WorkplaceNumbers numbers;
    private final LocalDate today;
    private final Set<String> references = new HashSet<>();

    ReadPlaces(ImportPlan plan, Concepts concepts, WorkplaceNumbers numbers, LocalDate today) {
        this.plan = plan;
        this.demands = new DemandCells(concepts);
        this.numbers = numbers;
        this.today = today;
    }

    void read(CsvTable table) {
        for (CsvRow row : table.rows()) {
            String reference = row.required("reference", 120);
            if (!reference.isEmpty() && !references.add(reference)) {
                row.wrong("reference", "TWICE", "each reference once");
            }
            plan.add(new ImportPlan.PlaceItem(
                    new Spot(table.file(), row.line()),
                    reference,
                    workplace(row),
                    state(row),
                    confirmed(row),
                    false,
                    place(row)));
        }
    }

    private String workplace(CsvRow row) {
        String number = WorkplaceNumbers.digits(row, "workplace_number");
        if (!number.isEmpty() && !numbers.isKnown(number)) {
            row.wrong("workplace_number", "UNKNOWN_WORKPLACE", "a workplace of employers.csv or one that is known");
        }
        return number;
    }

    private static PlaceState state(CsvRow row) {
        PlaceState state = row.code("state", PlaceState.class).orElse(PlaceState.DRAFT);
        if (!STATES.contains(state)) {
            row.wrong("state", "NOT_A_CODE", "DRAFT, SUBMITTED, PUBLISHED");
            return PlaceState.DRAFT;
        }
        return state;
    }

    private @Nullable LocalDate confirmed(CsvRow row) {
        return row.date("confirmed_on")
                .filter(day -> !day.isAfter(today) || row.wrong("confirmed_on", "IN_THE_FUTURE", "a day that has been"))
                .orElse(null);
    }

    private PracticePlaceRequest place(CsvRow row) {
        @Nullable LocalDate first = row.date("start_first").orElse(null);
        @Nullable LocalDate latest = row.date("start_latest").orElse(null);
        if (first != null && latest != null && latest.isBefore(first)) {
            row.wrong("start_latest", "BEFORE_FIRST", "not before start_first");
        }
        row.required("positions", 9);
        return new PracticePlaceRequest(
                row.code("kind", PlacementKind.class).orElse(PlacementKind.WORK_TRAINING),
                row.integer("positions", 1, 99).orElse(1),
                first,
                latest,
                row.integer("duration_weeks", 1, 104).map(weeks -> 7 * weeks).orElse(null),
                row.date("expires_on").orElse(null),
                need(row));
    }

    private Need need(CsvRow row) {
        return new Need(
                row.required("title", 120),
                null,
                demands.tasks(row),
                demands.credentials(row),
                demands.language(row),
                demands.functions(row),
                hours(row),
                flexibility(row),
                purposes(row),
                job(row),
                new NeedTerms.Support(
                        row.text("supervisor", 120).orElse(null),
                        row.integer("supervision_hours", 1, 40).orElse(null),
                        row.integer("max_at_once", 1, 99).orElse(null),
                        null,
                        null,
                        null,
                        null),
                NeedMore.NOT_ASKED);
    }

    private static NeedTerms.Hours hours(CsvRow row) {
        FactCell cell = FactCell.of(row, "hours");
        return new NeedTerms.Hours(cell.state(), cell.read(day -> WeekText.stretches(row, "hours", day).stream()));
    }

    private static NeedTerms.Flexibility flexibility(CsvRow row) {
        FactCell cell = FactCell.of(row, "adaptations");
        return new NeedTerms.Flexibility(
                cell.state(),
                new TreeSet<>(cell.read(item -> row.code("adaptations", item, AdaptationOffer.class).stream())),
                alternatives(row),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Both full and part time is kept as full time, which includes the other. */
    private static NeedTerms.@Nullable AlternativeTasks alternatives(CsvRow row) {
        FactCell cell = FactCell.of(row, "alternative_tasks");
        if (cell.state() == FactState.NONE) {
            return NeedTerms.AlternativeTasks.NO;
        }
        return cell
                .read(item -> row.code("alternative_tasks", item, NeedTerms.AlternativeTasks.class).stream())
                .stream()
                .min(NeedTerms.AlternativeTasks::compareTo)
                .orElse(null);
    }

    private static NeedTerms.Purposes purposes(CsvRow row) {
        @Nullable PlacementPurpose main = row.code("purpose_main", PlacementPurpose.class).orElse(null);
        Set<PlacementPurpose> further = new TreeSet<>(Columns.codes(row, "purposes", PlacementPurpose.class));
        if (main == PlacementPurpose.OTHER || further.contains(PlacementPurpose.OTHER)) {
            row.wrong("purposes", "NOT_A_CODE", "a purpose with a name of its own");
        }
        return new NeedTerms.Purposes(main, further, null);
    }

    private static NeedTerms.Job job(CsvRow row) {
        FactCell cell = FactCell.of(row, "prospect");
        Prospect prospect = switch (cell.state()) {
            case NONE -> Prospect.NONE;
            case VALUE -> row.code("prospect", Prospect.class).orElse(Prospect.NOT_ASKED);
            default -> Prospect.NOT_ASKED;
        };
        List<NeedTerms.Contract> contracts = Columns.codes(row, "contracts", ContractType.class).stream()
                .map(type -> new NeedTerms.Contract(type, null, null))
                .collect(Collectors.toList());
        if (!contracts.isEmpty() && prospect != Prospect.POSSIBLE && prospect != Prospect.INTENDED) {
            row.wrong("contracts", "WITHOUT_PROSPECT", "only with POSSIBLE or INTENDED");
        }
        return new NeedTerms.Job(
                prospect,
                contracts,
                row.text("announced_post", 200).orElse(null),
                row.integer("position_percent", 1, 100).orElse(null),
                row.yes("position_must").orElse(null),
                null,
                null,
                null,
                null,
                null);
    }
}
