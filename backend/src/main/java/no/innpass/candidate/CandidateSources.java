package no.innpass.candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innpass.candidate.profile.SectionName;
import no.innpass.shared.DataSource;
import no.innpass.shared.LanguageSkill;

/** Sources of one candidate's facts, by what scoring compares: sections, concepts, language skills. */
public final class CandidateSources {
    private static final Pattern SEPARATOR = Pattern.compile("\\|");

    private final Map<String, FactSource> sources = new HashMap<>();

    /** Nothing is known of where facts come from. */
    public static final CandidateSources NONE = new CandidateSources();

    private CandidateSources() {}

    /** @param lines key | source | date | verified (t or f), in the order of their weight; of several with one key the first stands */
    static CandidateSources of(String lines) {
        CandidateSources found = new CandidateSources();
        lines.lines()
                .map(line -> SEPARATOR.split(line))
                .forEach(line -> found.sources.putIfAbsent(
                        line[0],
                        new FactSource(DataSource.valueOf(line[1]), LocalDate.parse(line[2]), line[3].equals("t"))));
        return found;
    }

    /** The answer for the whole section; empty while nobody has touched it. */
    public Optional<FactSource> section(SectionName name) {
        return Optional.ofNullable(sources.get("SECTION " + name));
    }

    /** A task, skill, certificate or education by its code. */
    public Optional<FactSource> concept(String code) {
        return Optional.ofNullable(sources.get("CONCEPT " + code));
    }

    /** What the person manages in Norwegian. */
    public Optional<FactSource> norwegian(LanguageSkill skill) {
        return Optional.ofNullable(sources.get("SKILL " + skill));
    }
}
