package no.innpass.process.importing.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.candidate.profile.CertificatesSection;
import no.innpass.candidate.profile.Country;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.platform.importing.CsvRow;
import no.innpass.shared.CertificateState;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FactState;
import org.jspecify.annotations.Nullable;

/** What a candidate has done, learnt and holds. */
final class BackgroundCells {
    private BackgroundCells() {}

    static List<Section> read(CsvRow row) {
        return List.of(skills(row), experience(row), education(row), certificates(row));
    }

    private static SkillsSection skills(CsvRow row) {
        FactCell cell = FactCell.of(row, "skills");
        return new SkillsSection(
                cell.state(),
                cell.read(item -> {
                    List<String> parts = cell.parts(item, 2);
                    return row.code("skills", parts.get(0), SkillsSection.Kind.class).stream()
                            .map(kind ->
                                    new SkillsSection.Resource(kind, code(parts.get(1)), phrase(parts.get(1)), null));
                }),
                null);
    }

    private static ExperienceSection experience(CsvRow row) {
        FactCell cell = FactCell.of(row, "experience");
        return new ExperienceSection(
                cell.state(),
                cell.read(item -> {
                    List<String> parts = cell.parts(item, 5);
                    return row.code("experience", parts.get(0), ExperienceSection.Kind.class).stream()
                            .map(kind -> new ExperienceSection.Experience(
                                    kind,
                                    country(row, "experience", parts.get(1)),
                                    phrase(parts.get(3)),
                                    code(parts.get(3)),
                                    null,
                                    parts.get(4).isEmpty()
                                            ? List.of()
                                            : Arrays.asList(parts.get(4).split("\\+", -1)),
                                    months(row, parts.get(2)),
                                    null,
                                    null,
                                    null));
                }),
                null);
    }

    private static EducationSection education(CsvRow row) {
        FactCell cell = FactCell.of(row, "education");
        return new EducationSection(
                cell.state(),
                cell.read(item -> {
                    List<String> parts = cell.parts(item, 5);
                    Optional<EducationSection.Progress> progress = parts.get(2).isEmpty()
                            ? Optional.of(EducationSection.Progress.COMPLETED)
                            : row.code("education", parts.get(2), EducationSection.Progress.class);
                    if (!parts.get(4).isEmpty() && !parts.get(4).equals("DOCUMENTED")) {
                        row.wrong("education", "NOT_A_CODE", "DOCUMENTED, or nothing");
                    }
                    return row
                            .code("education", parts.get(0), EducationLevel.class)
                            .flatMap(level -> progress.map(how -> new EducationSection.Education(
                                    level,
                                    null,
                                    code(parts.get(3)),
                                    country(row, "education", parts.get(1)),
                                    how,
                                    parts.get(4).isEmpty() ? null : true,
                                    null,
                                    null)))
                            .stream();
                }),
                null);
    }

    /** Where every item is one of the three answers, the section stays NOT_ASKED. */
    private static CertificatesSection certificates(CsvRow row) {
        FactCell cell = FactCell.of(row, "certificates");
        List<CertificatesSection.Credential> all = cell.read(item -> certificate(cell, item));
        boolean held = all.stream().anyMatch(one -> one.answer() == FactState.VALUE);
        FactState state = cell.state() == FactState.VALUE && !held ? FactState.NOT_ASKED : cell.state();
        return new CertificatesSection(state, all, null);
    }

    private static Stream<CertificatesSection.Credential> certificate(FactCell cell, String item) {
        CsvRow row = cell.row();
        List<String> parts = cell.parts(item, 4);
        boolean answered = List.of("NONE", "NOT_ASKED", "DECLINED").contains(parts.get(1));
        @Nullable CertificateState state = answered
                ? null
                : row.code("certificates", parts.get(1), CertificateState.class).orElse(null);
        if (!answered && state == null) {
            return Stream.empty();
        }
        return Stream.of(new CertificatesSection.Credential(
                code(parts.get(0)),
                phrase(parts.get(0)),
                CertificatesSection.Basis.FORMAL,
                answered ? FactState.valueOf(parts.get(1)) : FactState.VALUE,
                state,
                null,
                date(row, "certificates", parts.get(2)),
                date(row, "certificates", parts.get(3)),
                null,
                null));
    }

    /** The code of a cell part that may be a phrase; null for a phrase and for nothing. */
    static @Nullable String code(String part) {
        return part.isEmpty() || part.startsWith("~") ? null : part;
    }

    static @Nullable String phrase(String part) {
        return part.startsWith("~") ? part.substring(1) : null;
    }

    /** Error NOT_A_DATE. */
    static @Nullable LocalDate date(CsvRow row, String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            row.wrong(column, "NOT_A_DATE", "a date as 2026-11-21");
            return null;
        }
    }

    private static @Nullable Country country(CsvRow row, String column, String text) {
        return text.isEmpty() ? null : row.code(column, text, Country.class).orElse(null);
    }

    private static @Nullable Integer months(CsvRow row, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}")) {
            row.wrong("experience", "NOT_A_NUMBER", "months, 0 to 720");
            return null;
        }
        return Integer.valueOf(text);
    }
}
