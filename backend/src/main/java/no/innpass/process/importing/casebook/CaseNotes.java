package no.innpass.process.importing.casebook;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.employer.WorkplaceNote;

/** What a case tells of how a workplace takes people in, as coded notes: beside the match, never part of it. */
final class CaseNotes {
    /** Words of {@code flexibility} and {@code supervision.offers}. */
    private static final Map<String, WorkplaceNote> OFFERED = Map.ofEntries(
            entry("carved_tasks", WorkplaceNote.TASKS_SET_APART),
            entry("carving_possible", WorkplaceNote.TASKS_COULD_BE_SET_APART),
            entry("will_try_unknown", WorkplaceNote.TRIES_THE_UNKNOWN),
            entry("ordinary_tasks_from_start", WorkplaceNote.ORDINARY_TASKS_AT_ONCE),
            entry("feedback", WorkplaceNote.GIVES_FEEDBACK),
            entry("long_follow_up", WorkplaceNote.LONG_FOLLOW_UP),
            entry("wants_the_task", WorkplaceNote.WANTS_TO_SUPERVISE),
            entry("norwegian_practised_daily", WorkplaceNote.PRACTISES_NORWEGIAN),
            entry("open_about_subsidy", WorkplaceNote.OPEN_ABOUT_SUBSIDY));
    /** Wishes of the employer that no person is compared with. */
    private static final Map<String, WorkplaceNote> ASKED = Map.of(
            "experience", WorkplaceNote.ASKS_EXPERIENCE,
            "independence", WorkplaceNote.ASKS_INDEPENDENCE,
            "responsibility", WorkplaceNote.ASKS_RESPONSIBILITY,
            "attendance", WorkplaceNote.ASKS_ATTENDANCE,
            "reliability", WorkplaceNote.ASKS_RELIABILITY);

    /** What a contract requires that no paper shows. */
    private static final Map<String, WorkplaceNote> FIRST = Map.of(
            "trial_first", WorkplaceNote.TRIAL_FIRST,
            "employment_contract", WorkplaceNote.CONTRACT_FIRST,
            "public_announcement", WorkplaceNote.POST_ANNOUNCED);

    private static final List<String> SHORT = List.of("vacant_posts_same_tasks", "vacant_shifts", "short_of_staff");
    /** As many have finished for each opening (MAT-35). */
    private static final int SATURATED = 3;

    private CaseNotes() {}

    static Set<WorkplaceNote> of(CaseNode workplace) {
        Set<WorkplaceNote> notes = EnumSet.noneOf(WorkplaceNote.class);
        workplace.words("flexibility").stream().map(OFFERED::get).forEach(note -> add(notes, note));
        Optional<CaseNode> supervision = workplace.at("supervision");
        supervision.ifPresent(
                one -> one.words("offers").stream().map(OFFERED::get).forEach(note -> add(notes, note)));
        when(notes, supervision.flatMap(one -> one.flag("named")).filter(named -> !named), WorkplaceNote.NO_SUPERVISOR);
        workplace.list("demands").stream()
                .filter(demand -> demand.text("hardness").filter("none"::equals).isEmpty())
                .map(demand -> ASKED.get(demand.text("attribute").orElse("")))
                .forEach(note -> add(notes, note));
        when(
                notes,
                Optional.of(workplace.words("motives").equals(List.of("relief")))
                        .filter(only -> only),
                WorkplaceNote.RELIEF_ONLY);
        Optional<Boolean> staff = workplace.at("anchoring").flatMap(one -> one.flag("staff"));
        when(notes, staff.filter(agreed -> agreed), WorkplaceNote.STAFF_AGREED);
        when(notes, staff.filter(agreed -> !agreed), WorkplaceNote.LEADER_ONLY);
        when(
                notes,
                workplace
                        .at("training_plan")
                        .flatMap(one -> one.flag("items_followed"))
                        .filter(followed -> !followed),
                WorkplaceNote.PLAN_NOT_FOLLOWED);
        place(notes, workplace);
        record(notes, workplace);
        return notes;
    }

    private static void place(Set<WorkplaceNote> notes, CaseNode workplace) {
        Optional<String> source = workplace.at("place").flatMap(one -> one.text("source"));
        when(notes, source.filter("found_by_candidate"::equals), WorkplaceNote.FOUND_BY_CANDIDATE);
        when(notes, source.filter("introduced_by_employer"::equals), WorkplaceNote.INTRODUCED_BY_EMPLOYER);
        Optional<CaseNode> market = workplace.at("market");
        when(notes, market.flatMap(one -> one.text("demand")), WorkplaceNote.HIGH_DEMAND);
        int trained = market.flatMap(one -> one.number("finished_recently")).orElse(0);
        Optional<Integer> openings = market.flatMap(one -> one.number("openings"));
        when(
                notes,
                openings.filter(jobs -> trained > 0 && trained >= SATURATED * jobs),
                WorkplaceNote.MANY_TRAINED_FEW_JOBS);
        rules(workplace)
                .flatMap(rule -> rule.words("requires").stream())
                .map(FIRST::get)
                .forEach(note -> add(notes, note));
        boolean leads = rules(workplace).anyMatch(rule -> rule.at("route").isPresent());
        when(notes, Optional.of(leads).filter(yes -> yes), WorkplaceNote.LEADS_TO_EDUCATION);
    }

    private static Stream<CaseNode> rules(CaseNode workplace) {
        return workplace.at("hire_rules").stream()
                .flatMap(CaseNode::entries)
                .map(rule -> workplace.of(rule.getValueNode()));
    }

    private static void record(Set<WorkplaceNote> notes, CaseNode workplace) {
        Optional<CaseNode> record = workplace.at("record");
        SHORT.forEach(key -> when(
                notes,
                record.flatMap(one -> one.text(key)).filter(told -> !told.equals("false") && !told.equals("0")),
                WorkplaceNote.SHORT_OF_STAFF));
        when(
                notes,
                record.flatMap(one -> one.number("contacts")).filter(contacts -> contacts == 0),
                WorkplaceNote.NEVER_CONTACTED);
        when(
                notes,
                record.flatMap(one -> one.number("unanswered_months").or(() -> one.number("failed_without_help")))
                        .filter(count -> count > 0),
                WorkplaceNote.BURNT);
        when(
                notes,
                record.flatMap(one -> one.flag("declines_when_no_capacity")).filter(declines -> declines),
                WorkplaceNote.DECLINES_WITHOUT_CAPACITY);
    }

    private static void when(Set<WorkplaceNote> notes, Optional<?> told, WorkplaceNote note) {
        told.ifPresent(yes -> notes.add(note));
    }

    private static void add(Set<WorkplaceNote> notes, @org.jspecify.annotations.Nullable WorkplaceNote note) {
        if (note != null) {
            notes.add(note);
        }
    }
}
