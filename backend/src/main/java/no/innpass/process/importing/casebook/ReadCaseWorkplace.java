package no.innpass.process.importing.casebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.innpass.employer.EmployerRequest;
import no.innpass.employer.Industry;
import no.innpass.employer.Sector;
import no.innpass.employer.Surroundings;
import no.innpass.employer.WorkplaceRequest;
import no.innpass.geography.Area;
import no.innpass.organisation.Office;
import no.innpass.platform.security.Role;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.NeedMore;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.practiceplace.PlaceState;
import no.innpass.practiceplace.PracticePlaceRequest;
import no.innpass.process.importing.Assignments;
import no.innpass.process.importing.ImportPlan;
import no.innpass.shared.ContractType;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.shared.TaskType;
import org.jspecify.annotations.Nullable;

/** A workplace of a case: an employer of its own, the workplace, and a place unless the case says that none is posted. */
final class ReadCaseWorkplace {
    private static final Map<String, Sector> SECTORS =
            Map.of("municipal", Sector.MUNICIPAL, "state", Sector.STATE, "private", Sector.PRIVATE);
    /** No room has a field for these yet. */
    private static final List<String> NOT_HELD =
            List.of("market", "intake", "motives", "anchoring", "claims", "training_plan", "teaches");

    private final CaseWords words;
    private final CaseNumbers numbers;
    private final ImportPlan plan;
    private final Assignments assignments;
    private final LocalDate today;
    /** Unit numbers by reference. */
    private final Map<String, String> read = new HashMap<>();

    private final CaseDemands demands;
    private final CaseTerms terms;
    private final CaseSeen seen;

    ReadCaseWorkplace(CaseWords words, CaseNumbers numbers, ImportPlan plan, Assignments assignments, LocalDate today) {
        this.words = words;
        this.numbers = numbers;
        this.plan = plan;
        this.assignments = assignments;
        this.today = today;
        this.demands = new CaseDemands(words, plan.notHeld());
        this.terms = new CaseTerms(plan.notHeld());
        this.seen = new CaseSeen(plan.notHeld());
    }

    /** The unit number of a workplace that has been read; empty for a course, and for an id that the case does not have. */
    Optional<String> number(String caseId, String workplace) {
        return Optional.ofNullable(read.get(reference(caseId, workplace)));
    }

    private static String reference(String caseId, String id) {
        return "case:" + caseId + ":" + id;
    }

    void read(String caseId, CaseNode workplace) {
        if (workplace.text("kind").filter("course"::equals).isPresent()) {
            plan.notHeld().add("course (a measure of its own)");
            return;
        }
        String reference = reference(caseId, workplace.text("id").orElseThrow());
        String employer = numbers.employer(reference, workplace);
        String number = numbers.workplace(reference, workplace);
        read.put(reference, number);
        Sector sector = workplace.text("sector").map(SECTORS::get).orElse(Sector.PRIVATE);
        if (workplace.text("sector").isEmpty()) {
            plan.notHeld().add("workplace: sector not told (kept as PRIVATE)");
        }
        String name = fictitious(workplace.text("name").orElse(reference), 200);
        plan.add(new ImportPlan.EmployerItem(workplace.spot(), new EmployerRequest(employer, name, sector)));
        Optional<Area> area =
                workplace.at("place").flatMap(place -> place.at("municipality")).flatMap(words::place);
        @Nullable String municipality = area.map(one -> one.municipality().number()).orElse(null);
        Optional<Office> office = assignments.serving(municipality);
        plan.add(new ImportPlan.WorkplaceItem(
                workplace.spot(),
                employer,
                number,
                office.map(one -> assignments.next(one, Role.MARKET_CONTACT)).orElse(null),
                facts(workplace, name, sector, municipality),
                seen.read(workplace)));
        if (workplace.at("place").flatMap(place -> place.flag("posted")).orElse(true)) {
            place(workplace, reference, number, sector);
        }
        NOT_HELD.stream()
                .filter(key -> workplace.at(key).isPresent())
                .forEach(key -> plan.notHeld().add("workplace: " + key));
    }

    /** Cut to the length, and marked. */
    static String fictitious(String name, int longest) {
        String mark = " (oppdiktet)";
        return name.substring(0, Math.min(name.length(), longest - mark.length()))
                        .strip()
                + mark;
    }

    private WorkplaceRequest facts(CaseNode workplace, String name, Sector sector, @Nullable String municipality) {
        Optional<Integer> employees = workplace.number("size");
        if (employees.isEmpty() && workplace.at("size").isPresent()) {
            plan.notHeld().add("workplace: size in words");
        }
        return new WorkplaceRequest(
                name,
                null,
                sector,
                Surroundings.ORDINARY,
                workplace.text("industry").map(Industry::valueOf).orElse(null),
                null,
                employees.orElse(null),
                null,
                municipality,
                null,
                workplace.flag("ia_agreement").orElse(null),
                List.of());
    }

    private void place(CaseNode workplace, String reference, String number, Sector sector) {
        Optional<CaseNode> told = workplace.at("place");
        Need need = need(workplace);
        boolean open = told.flatMap(place -> place.flag("labour_need")).orElse(true);
        boolean whole = isWhole(need, sector);
        PlaceState state = !open ? PlaceState.DRAFT : whole ? PlaceState.PUBLISHED : PlaceState.SUBMITTED;
        int positions = told.flatMap(place -> place.number("free_places").or(() -> place.number("places")))
                .orElse(1);
        told.stream().flatMap(CaseNode::entries).forEach(entry -> {
            String key = workplace.of(entry.getKeyNode()).value();
            if (Set.of("waiting", "applicants", "travel", "source", "introduced_by")
                    .contains(key)) {
                plan.notHeld().add("place: " + key);
            }
        });
        plan.add(new ImportPlan.PlaceItem(
                workplace.spot(),
                reference,
                number,
                state,
                told.flatMap(place -> place.number("confirmed_days_ago"))
                        .map(today::minusDays)
                        .orElse(null),
                !whole,
                new PracticePlaceRequest(kind(workplace), Math.clamp(positions, 1, 99), null, null, null, null, need)));
    }

    private static PlacementKind kind(CaseNode workplace) {
        return workplace
                        .text("placement_kind")
                        .filter("municipal_language_practice"::equals)
                        .isPresent()
                ? PlacementKind.LANGUAGE_PRACTICE
                : PlacementKind.WORK_TRAINING;
    }

    /** All that must be filled in before a place is published; what a case leaves open stays open. */
    private static boolean isWhole(Need need, Sector sector) {
        boolean announces = sector.isPublic()
                && need.job().contracts().stream().anyMatch(one -> one.type() == ContractType.PERMANENT);
        return !need.tasks().isEmpty()
                && need.purposes().main() != null
                && need.job().prospect() != Prospect.NOT_ASKED
                && !announces;
    }

    private Need need(CaseNode workplace) {
        boolean support = terms.hasLanguageSupport(workplace);
        CaseDemands.Demands told = demands.read(workplace);
        return new Need(
                workplace
                        .text("name")
                        .map(name -> name.substring(0, Math.min(120, name.length())))
                        .orElse(null),
                null,
                tasks(workplace, told.allTrainable() || terms.trainsOnSite(workplace)),
                told.credentials(),
                told.language(support),
                told.functions(),
                terms.hours(workplace),
                terms.flexibility(workplace),
                purposes(workplace),
                terms.job(workplace, told.positionPercent(), told.positionMust()),
                terms.support(workplace),
                NeedMore.NOT_ASKED);
    }

    private List<Need.Task> tasks(CaseNode workplace, boolean trainable) {
        Set<String> taught = new TreeSet<>(workplace.words("teaches"));
        return workplace.list("tasks").stream()
                .flatMap(word -> words.task(word).stream()
                        .map(code -> new Need.Task(
                                code,
                                null,
                                TaskType.ORDINARY,
                                null,
                                trainable || taught.contains(word.value()),
                                null,
                                null,
                                null,
                                null)))
                .toList();
    }

    private static NeedTerms.Purposes purposes(CaseNode workplace) {
        List<PlacementPurpose> purposes = workplace.words("purposes").stream()
                .map(CaseWords.PURPOSES::get)
                .distinct()
                .toList();
        return purposes.isEmpty()
                ? new NeedTerms.Purposes(null, Set.of(), null)
                : new NeedTerms.Purposes(
                        purposes.getFirst(), new TreeSet<>(purposes.subList(1, purposes.size())), null);
    }
}
