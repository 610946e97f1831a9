package no.innpass.process.importing.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.candidate.profile.LanguagesSection;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.candidate.profile.Section;
import no.innpass.platform.importing.CsvRow;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** Norwegian, estimated, tested and to be tested, and other languages. */
final class LanguageCells {
    private LanguageCells() {}

    static List<Section> read(CsvRow row) {
        return List.of(norwegian(row), languages(row));
    }

    private static NorwegianSection norwegian(CsvRow row) {
        FactCell cell = FactCell.of(row, "norwegian_estimated");
        List<NorwegianSection.Level> levels = new ArrayList<>(cell.read(item -> {
            List<String> parts = cell.parts(item, 2);
            return level(row, "norwegian_estimated", parts, NorwegianSection.Basis.ESTIMATED, null).stream();
        }));
        List<NorwegianSection.Level> tests =
                Stream.concat(tested(row), booked(row)).toList();
        levels.addAll(tests);
        return new NorwegianSection(cell.with(!tests.isEmpty()), levels, null);
    }

    private static Stream<NorwegianSection.Level> tested(CsvRow row) {
        String column = "norwegian_tested";
        return row.list(column).stream().flatMap(item -> {
            List<String> parts = CsvRow.parts(item, 3);
            @Nullable LocalDate day = BackgroundCells.date(row, column, parts.get(2));
            if (parts.get(2).isEmpty()) {
                row.wrong(column, "REQUIRED", "skill, level and date");
            }
            return level(row, column, parts, NorwegianSection.Basis.TESTED, day).stream();
        });
    }

    private static Optional<NorwegianSection.Level> level(
            CsvRow row, String column, List<String> parts, NorwegianSection.Basis basis, @Nullable LocalDate day) {
        boolean test = basis == NorwegianSection.Basis.TESTED;
        Optional<LanguageLevel> level = row.code(column, parts.get(1), LanguageLevel.class);
        return row.code(column, parts.get(0), LanguageSkill.class)
                .flatMap(skill -> level.map(reached -> new NorwegianSection.Level(
                        skill,
                        basis,
                        reached,
                        day,
                        null,
                        test ? NorwegianSection.Scheme.NORSKPROVEN : null,
                        test ? true : null,
                        null,
                        null)));
    }

    private static Stream<NorwegianSection.Level> booked(CsvRow row) {
        String column = "norwegian_booked";
        return row.list(column).stream().flatMap(item -> {
            List<String> parts = CsvRow.parts(item, 2);
            @Nullable LocalDate day = BackgroundCells.date(row, column, parts.get(1));
            return row.code(column, parts.get(0), LanguageSkill.class).stream()
                    .map(skill -> new NorwegianSection.Level(
                            skill,
                            NorwegianSection.Basis.BOOKED,
                            null,
                            day,
                            null,
                            NorwegianSection.Scheme.NORSKPROVEN,
                            null,
                            null,
                            null));
        });
    }

    private static LanguagesSection languages(CsvRow row) {
        FactCell cell = FactCell.of(row, "languages");
        return new LanguagesSection(
                cell.state(),
                cell.read(item -> {
                    List<String> parts = cell.parts(item, 3);
                    if (!parts.get(2).isEmpty() && !parts.get(2).equals("INTERPRETER")) {
                        row.wrong("languages", "NOT_A_CODE", "INTERPRETER, or nothing");
                    }
                    @Nullable LanguageLevel level = parts.get(1).isEmpty()
                            ? null
                            : row.code("languages", parts.get(1), LanguageLevel.class)
                                    .orElse(null);
                    return Stream.of(new LanguagesSection.SpokenLanguage(
                            parts.get(0), level, parts.get(2).isEmpty() ? null : true, null));
                }),
                null);
    }
}
