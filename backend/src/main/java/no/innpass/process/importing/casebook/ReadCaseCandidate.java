package no.innpass.process.importing.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.CandidateImport;
import no.innpass.candidate.ImportedCandidate;
import no.innpass.candidate.profile.Section;
import no.innpass.geography.Area;
import no.innpass.organisation.Office;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.security.Role;
import no.innpass.process.importing.Assignments;
import no.innpass.process.importing.ImportPlan;
import no.innpass.shared.DataSource;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/** A candidate of a case. {@code protected}, {@code staff_only} and {@code history} are never read (HR-1, CAN-03). */
final class ReadCaseCandidate {
    private static final Pattern LATER = Pattern.compile("\\+(\\d{1,3})([dwmy])");

    private final CaseWords words;
    private final ImportPlan plan;
    private final Assignments assignments;
    private final CandidateImport candidates;
    private final ImportErrors errors;
    private final LocalDate today;

    ReadCaseCandidate(
            CaseWords words,
            ImportPlan plan,
            Assignments assignments,
            CandidateImport candidates,
            ImportErrors errors,
            LocalDate today) {
        this.words = words;
        this.plan = plan;
        this.assignments = assignments;
        this.candidates = candidates;
        this.errors = errors;
        this.today = today;
    }

    void read(String caseId, CaseNode candidate, ReadCaseWorkplace workplaces) {
        String reference = "case:" + caseId + ":" + candidate.text("id").orElseThrow();
        Optional<Area> home =
                candidate.at("mobility").flatMap(one -> one.at("home")).flatMap(words::place);
        Optional<Office> office = assignments.serving(
                home.map(area -> area.municipality().number()).orElse(null));
        if (office.isEmpty()) {
            errors.add(candidate.file(), candidate.line(), "", "NO_OFFICE", "at least one office must be registered");
        }
        Start start = start(candidate);
        plan.add(new ImportPlan.CandidateItem(
                candidate.spot(),
                new ImportedCandidate(
                        reference,
                        new CandidateContact(
                                ReadCaseWorkplace.fictitious(
                                        candidate.text("label").orElse(reference), 120),
                                null,
                                null),
                        office.map(Office::id).orElse(new UUID(0, 0)),
                        office.map(one -> assignments.next(one, Role.ADVISER)).orElse(null),
                        null,
                        "nb",
                        start.readiness(),
                        start.from(),
                        null,
                        false,
                        null,
                        null,
                        DataSource.ADVISER,
                        today,
                        sections(candidate, home)),
                wished(caseId, candidate, workplaces),
                List.of(),
                null));
        candidate.at("record").stream()
                .flatMap(CaseNode::entries)
                .forEach(entry -> plan.notHeld()
                        .add("candidate: record "
                                + candidate.of(entry.getKeyNode()).value()));
    }

    private List<String> wished(String caseId, CaseNode candidate, ReadCaseWorkplace workplaces) {
        List<String> numbers = new ArrayList<>();
        for (String place : CaseWishes.places(candidate)) {
            workplaces
                    .number(caseId, place)
                    .ifPresentOrElse(numbers::add, () -> plan.notHeld().add("wish: want_places"));
        }
        return numbers;
    }

    private List<Section> sections(CaseNode candidate, Optional<Area> home) {
        List<Section> sections = new ArrayList<>(new CaseBackground(words, plan.notHeld()).read(candidate));
        sections.addAll(new CaseWishes(words, plan.notHeld()).read(candidate));
        sections.addAll(new CaseNeeds(words, plan.notHeld()).read(candidate, home));
        for (Section section : sections) {
            for (FieldProblem problem : candidates.problems(section)) {
                errors.add(
                        candidate.file(),
                        candidate.line(),
                        "candidates[]",
                        problem.code(),
                        section.name() + problem.place());
            }
        }
        return sections;
    }

    private record Start(
            @Nullable Readiness readiness, @Nullable LocalDate from) {}

    /** Where nothing is told, nobody has said. */
    private Start start(CaseNode candidate) {
        Optional<CaseNode> told = candidate.at("availability").flatMap(one -> one.at("start"));
        if (told.isEmpty()) {
            return new Start(null, null);
        }
        String word = told.get().value();
        Matcher later = LATER.matcher(word);
        if (later.matches()) {
            return new Start(Readiness.READY_FROM, after(Integer.parseInt(later.group(1)), later.group(2)));
        }
        if (!word.equals("now") && !word.equals("not_soon")) {
            CaseNode wrong = told.get();
            errors.add(
                    wrong.file(), wrong.line(), "candidates[].availability.start", "NOT_A_CODE", "now, +1m, not_soon");
        }
        return new Start(word.equals("not_soon") ? Readiness.NOT_READY_OTHER : Readiness.READY, null);
    }

    private LocalDate after(int count, String unit) {
        return switch (unit) {
            case "d" -> today.plusDays(count);
            case "w" -> today.plusWeeks(count);
            case "m" -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }
}
