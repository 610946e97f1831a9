package no.innpass.process.importing.csv;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innpass.platform.importing.CsvRow;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.NeedDemands;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.TaskType;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Tasks and demands of a place. */
final class DemandCells {
    private final Concepts concepts;

    DemandCells(Concepts concepts) {
        this.concepts = concepts;
    }

    List<Need.Task> tasks(CsvRow row) {
        row.required("tasks", 4000);
        FactCell cell = new FactCell(row, "tasks", FactState.VALUE, row.list("tasks"));
        return cell.read(item -> {
            List<String> parts = cell.parts(item, 4);
            String phrase =
                    parts.get(0).startsWith("~") ? parts.get(0).substring(1).strip() : "";
            if (phrase.isEmpty()) {
                requireConcept(row, "tasks", parts.get(0), ConceptKind.TASK, ConceptKind.SKILL);
            } else if (phrase.length() > 80) {
                row.wrong("tasks", "TOO_LONG", "a phrase of at most 80 characters");
            }
            if (!parts.get(3).isEmpty() && !parts.get(3).equals("LEARN")) {
                row.wrong("tasks", "NOT_A_CODE", "LEARN, or nothing");
            }
            return Stream.of(new Need.Task(
                    phrase.isEmpty() ? parts.get(0) : null,
                    phrase.isEmpty() ? null : phrase,
                    parts.get(1).isEmpty()
                            ? TaskType.ORDINARY
                            : row.code("tasks", parts.get(1), TaskType.class).orElse(TaskType.ORDINARY),
                    share(row, parts.get(2)),
                    parts.get(3).equals("LEARN"),
                    null,
                    null,
                    null,
                    null));
        });
    }

    NeedDemands.Credentials credentials(CsvRow row) {
        FactCell cell = FactCell.of(row, "formal_demands");
        return new NeedDemands.Credentials(cell.state(), cell.read(item -> {
            List<String> parts = headAndRest(item, 4);
            requireConcept(row, "formal_demands", parts.get(0), ConceptKind.CREDENTIAL);
            return row.code("formal_demands", parts.get(1), DemandKind.class).stream()
                    .map(kind -> new NeedDemands.Credential(
                            parts.get(0),
                            kind,
                            ground(row, "formal_demands", kind, parts.get(3)),
                            tags(row, "formal_demands", parts.get(2)),
                            null));
        }));
    }

    NeedDemands.Language language(CsvRow row) {
        FactCell cell = FactCell.of(row, "language_demands");
        List<NeedDemands.Level> levels = cell.read(item -> level(row, headAndRest(item, 6)).stream());
        return new NeedDemands.Language(
                cell.state(), levels, row.yes("language_support").orElse(false), null);
    }

    private static Optional<NeedDemands.Level> level(CsvRow row, List<String> parts) {
        String column = "language_demands";
        Optional<LanguageSkill> skill = row.code(column, parts.get(0), LanguageSkill.class);
        Optional<LanguageLevel> level = row.code(column, parts.get(1), LanguageLevel.class);
        Optional<DemandKind> kind = row.code(column, parts.get(2), DemandKind.class);
        if (!parts.get(4).isEmpty() && !parts.get(4).equals("TESTED")) {
            row.wrong(column, "NOT_A_CODE", "TESTED, or nothing");
        }
        if (skill.isEmpty() || level.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NeedDemands.Level(
                skill.get(),
                level.get(),
                parts.get(4).equals("TESTED"),
                kind.get(),
                ground(row, column, kind.get(), parts.get(5)),
                tags(row, column, parts.get(3))));
    }

    NeedDemands.Functions functions(CsvRow row) {
        FactCell cell = FactCell.of(row, "functional_demands");
        return new NeedDemands.Functions(cell.state(), cell.read(item -> {
            List<String> parts = cell.parts(item, 2);
            Optional<FunctionalAttribute> attribute =
                    row.code("functional_demands", parts.get(0), FunctionalAttribute.class);
            Optional<FunctionalDemand> demand = row.code("functional_demands", parts.get(1), FunctionalDemand.class)
                    .filter(one -> one != FunctionalDemand.NOT_DEMANDED
                            || row.wrong("functional_demands", "NOT_A_CODE", "DEMANDED, ANSWERED, ASK"));
            return attribute.flatMap(one -> demand.map(asked -> new NeedDemands.Function(one, asked))).stream();
        }));
    }

    private static @Nullable Integer share(CsvRow row, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[1-9][0-9]?|100")) {
            row.wrong("tasks", "NOT_A_SHARE", "a share of the week, 1 to 100");
            return null;
        }
        return Integer.valueOf(text);
    }

    /** The law, with LEGAL_HARD and only there; error LEGAL_GROUND. */
    private static @Nullable String ground(CsvRow row, String column, DemandKind kind, String text) {
        if ((kind == DemandKind.LEGAL_HARD) == text.isEmpty()) {
            row.wrong(column, "LEGAL_GROUND", "the law in words with LEGAL_HARD, and only there");
        }
        return text.isEmpty() ? null : text;
    }

    private static Set<DemandTag> tags(CsvRow row, String column, String text) {
        Set<DemandTag> tags = EnumSet.noneOf(DemandTag.class);
        Arrays.stream(text.split("\\+", -1))
                .flatMap(tag -> row.code(column, tag.trim(), DemandTag.class).stream())
                .forEach(tags::add);
        return tags;
    }

    /** The last part may hold the separator itself. */
    private static List<String> headAndRest(String item, int count) {
        String[] parts = item.split(":", count);
        String[] all = Arrays.copyOf(parts, count);
        return Arrays.stream(all).map(part -> part == null ? "" : part.trim()).toList();
    }

    private void requireConcept(CsvRow row, String column, String code, ConceptKind... kinds) {
        boolean known = concepts.byCode(code)
                .map(Concept::kind)
                .filter(kind -> Arrays.asList(kinds).contains(kind))
                .isPresent();
        if (!known) {
            row.wrong(column, "UNKNOWN_CONCEPT", "code of the taxonomy: " + kinds[0]);
        }
    }
}
