package no.innpass.process.importing.casebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.candidate.profile.CertificatesSection;
import no.innpass.candidate.profile.Country;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.FactMark;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.process.importing.NotHeld;
import no.innpass.shared.CertificateState;
import no.innpass.shared.DataSource;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** What a candidate of a case has done, learnt, holds and speaks. What is not told stays NOT_ASKED. */
final class CaseBackground {
    /** Judgements of will, which no profile holds (CAN-15). */
    private static final Set<String> MOTIVATION =
            Set.of("motivated", "very_eager", "eager_to_do_well", "willing_to_learn", "open_to_learn");

    private static final Map<String, ExperienceSection.Kind> KINDS = Map.of(
            "paid", ExperienceSection.Kind.PAID,
            "practice", ExperienceSection.Kind.PRACTICE,
            "informal", ExperienceSection.Kind.INFORMAL,
            "own_business", ExperienceSection.Kind.OWN_BUSINESS);

    private final CaseWords words;
    private final NotHeld notHeld;

    CaseBackground(CaseWords words, NotHeld notHeld) {
        this.words = words;
        this.notHeld = notHeld;
    }

    List<Section> read(CaseNode candidate) {
        Optional<CaseNode> resources = candidate.at("resources");
        ExperienceSection experience = experience(resources);
        return List.of(
                skills(resources, !experience.jobs().isEmpty()),
                experience,
                education(resources.flatMap(one -> one.at("education"))),
                certificates(resources),
                norwegian(candidate.at("norwegian")));
    }

    /**
     * Tasks done and strengths. A list is read as complete (CAN-02), so strengths alone, beside tasks and experience that nobody
     * told, are not stored: they would turn "not told" into "cannot".
     */
    private SkillsSection skills(Optional<CaseNode> resources, boolean hasExperience) {
        Map<String, SkillsSection.Resource> all = new LinkedHashMap<>();
        resources.map(one -> one.list("tasks_done")).orElse(List.of()).stream()
                .flatMap(word -> words.task(word).stream())
                .forEach(code -> all.put(code, resource(SkillsSection.Kind.TASK, code, null, null)));
        boolean known = hasExperience || !all.isEmpty();
        for (CaseNode strength : resources.map(one -> one.list("strengths")).orElse(List.of())) {
            String word = strength.text("what").orElse("");
            if (!known || MOTIVATION.contains(word)) {
                notHeld.add(known ? "strength: motivation" : "strength without tasks told");
            } else {
                @Nullable String code = words.any(word)
                        .filter(one -> one.kind() == ConceptKind.SKILL || one.kind() == ConceptKind.TASK)
                        .map(Concept::code)
                        .orElse(null);
                all.putIfAbsent(
                        code == null ? "~" + word : code,
                        resource(SkillsSection.Kind.STRENGTH, code, code == null ? plain(word, 80) : null, strength));
            }
        }
        return new SkillsSection(state(all.isEmpty()), List.copyOf(all.values()), null);
    }

    private static SkillsSection.Resource resource(
            SkillsSection.Kind kind, @Nullable String code, @Nullable String phrase, @Nullable CaseNode saidBy) {
        return new SkillsSection.Resource(kind, code, phrase, saidBy == null ? null : said(saidBy));
    }

    private static @Nullable FactMark said(CaseNode strength) {
        return switch (strength.text("said_by").orElse("")) {
            case "employer", "colleague" -> mark(DataSource.EMPLOYER);
            case "candidate" -> mark(DataSource.CANDIDATE);
            default -> null;
        };
    }

    private static FactMark mark(DataSource source) {
        return new FactMark(null, source, null, null, null, null);
    }

    private ExperienceSection experience(Optional<CaseNode> resources) {
        List<ExperienceSection.Experience> jobs = new ArrayList<>();
        for (CaseNode told : resources.map(one -> one.list("experience")).orElse(List.of())) {
            String what = told.text("what").orElse("");
            Optional<Concept> concept = words.any(what);
            ExperienceSection.@Nullable Kind kind =
                    told.text("kind").map(KINDS::get).orElse(null);
            if (kind == null) {
                // Whether it was paid is not told; the least that it can have been is a practice.
                notHeld.add("experience: kind not told (kept as PRACTICE)");
                kind = ExperienceSection.Kind.PRACTICE;
            }
            if (told.at("length").isPresent()) {
                notHeld.add("experience: length in words");
            }
            boolean occupation =
                    concept.filter(one -> one.kind() == ConceptKind.OCCUPATION).isPresent();
            jobs.add(new ExperienceSection.Experience(
                    kind,
                    country(told.text("country")),
                    plain(what, 80),
                    occupation ? concept.map(Concept::code).orElse(null) : null,
                    told.text("industry")
                            .filter(letter -> letter.matches("[A-T]"))
                            .orElse(null),
                    concept
                            .filter(one -> one.kind() == ConceptKind.TASK || one.kind() == ConceptKind.SKILL)
                            .map(Concept::code)
                            .stream()
                            .toList(),
                    null,
                    null,
                    null,
                    null));
        }
        return new ExperienceSection(state(jobs.isEmpty()), jobs, null);
    }

    private EducationSection education(Optional<CaseNode> told) {
        Optional<String> level = told.flatMap(one -> one.text("level"));
        Optional<String> field = told.flatMap(one -> one.text("field")).filter(text -> !text.equals("none"));
        if (level.filter("none"::equals).isPresent()) {
            return new EducationSection(FactState.NONE, List.of(), null);
        }
        if (level.isEmpty() && field.isEmpty()) {
            return new EducationSection(FactState.NOT_ASKED, List.of(), null);
        }
        String word = level.orElse("unknown");
        boolean part = word.equals("primary") || word.equals("upper_secondary_not_completed");
        boolean recognised = told.flatMap(one -> one.flag("recognised")).orElse(false);
        return new EducationSection(
                FactState.VALUE,
                List.of(new EducationSection.Education(
                        level(word),
                        field.map(text -> plain(text, 80)).orElse(null),
                        word.equals("higher")
                                ? words.any("higher_education")
                                        .map(Concept::code)
                                        .orElse(null)
                                : null,
                        country(told.flatMap(one -> one.text("where"))),
                        part ? EducationSection.Progress.STARTED : EducationSection.Progress.COMPLETED,
                        null,
                        recognised ? "Godkjent" : null,
                        null)),
                null);
    }

    private static EducationLevel level(String word) {
        return switch (word) {
            case "primary", "compulsory" -> EducationLevel.PRIMARY;
            case "upper_secondary_not_completed" -> EducationLevel.UPPER_SECONDARY_PART;
            case "upper_secondary" -> EducationLevel.UPPER_SECONDARY;
            case "vocational_certificate" -> EducationLevel.VOCATIONAL_CERTIFICATE;
            case "higher" -> EducationLevel.HIGHER_UP_TO_4_YEARS;
            default -> EducationLevel.UNKNOWN;
        };
    }

    /** Each certificate is answered by itself; nothing is said of those that the case does not name. */
    private CertificatesSection certificates(Optional<CaseNode> resources) {
        Map<String, CertificatesSection.Credential> all = new LinkedHashMap<>();
        for (CaseNode told : resources.map(one -> one.list("certificates")).orElse(List.of())) {
            @Nullable CertificateState state = certificate(told.text("status").orElse(""));
            FactState answer = state != null
                    ? FactState.VALUE
                    : told.text("status").isPresent() ? FactState.NONE : FactState.NOT_ASKED;
            told.at("name")
                    .flatMap(words::credential)
                    .ifPresent(code -> all.putIfAbsent(
                            code,
                            new CertificatesSection.Credential(
                                    code,
                                    null,
                                    CertificatesSection.Basis.FORMAL,
                                    answer,
                                    state,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null)));
        }
        return new CertificatesSection(FactState.NOT_ASKED, List.copyOf(all.values()), null);
    }

    private static @Nullable CertificateState certificate(String status) {
        return switch (status) {
            case "held" -> CertificateState.HELD;
            case "being_worked_on" -> CertificateState.IN_PROGRESS;
            case "planned" -> CertificateState.PLANNED;
            default -> null;
        };
    }

    private static NorwegianSection norwegian(Optional<CaseNode> told) {
        List<NorwegianSection.Level> levels = new ArrayList<>();
        CaseWords.NORWEGIAN.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(skill -> told.flatMap(one -> one.text(skill.getKey())).ifPresent(word -> {
                    LanguageLevel level = CaseWords.level(word);
                    levels.add(new NorwegianSection.Level(
                            skill.getValue(),
                            NorwegianSection.Basis.ESTIMATED,
                            level,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
                }));
        return new NorwegianSection(state(levels.isEmpty()), levels, null);
    }

    private static @Nullable Country country(Optional<String> where) {
        return where.map(word -> word.equals("norway") ? Country.NORWAY : Country.HOME)
                .orElse(null);
    }

    static FactState state(boolean none) {
        return none ? FactState.NOT_ASKED : FactState.VALUE;
    }

    /** A slug as words. */
    static String plain(String slug, int longest) {
        String text = slug.replace('_', ' ').strip();
        return text.substring(0, Math.min(text.length(), longest));
    }
}
