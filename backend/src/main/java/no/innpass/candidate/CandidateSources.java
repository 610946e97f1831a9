package no.innpass.candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.innpass.candidate.profile.SectionName;
import no.innpass.shared.DataSource;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** Sources of one candidate's facts, by what scoring compares: sections, concepts, language skills. */
public final class CandidateSources {
    private static final char SEPARATOR = '|';

    /** By key: the line it stands in. A list reads few of the hundreds that it is given, and only those are taken apart. */
    private final Map<String, String> lines = new HashMap<>();

    /** Nothing is known of where facts come from. */
    public static final CandidateSources NONE = new CandidateSources();

    private CandidateSources() {}

    /**
     * @param lines key | source | date | verified (t or f), in the order of their weight; of several with one key the first stands;
     *     absent for somebody without any fact
     */
    static CandidateSources of(@Nullable String lines) {
        if (lines == null || lines.isEmpty()) {
            return NONE;
        }
        CandidateSources found = new CandidateSources();
        lines.lines().forEach(line -> found.lines.putIfAbsent(line.substring(0, line.indexOf(SEPARATOR)), line));
        return found;
    }

    private Optional<FactSource> source(String key) {
        return Optional.ofNullable(lines.get(key)).map(line -> {
            int source = key.length() + 1;
            int date = line.indexOf(SEPARATOR, source) + 1;
            int verified = line.indexOf(SEPARATOR, date) + 1;
            return new FactSource(
                    DataSource.valueOf(line.substring(source, date - 1)),
                    LocalDate.parse(line.substring(date, verified - 1)),
                    line.endsWith("t"));
        });
    }

    /** The answer for the whole section; empty while nobody has touched it. */
    public Optional<FactSource> section(SectionName name) {
        return source("SECTION " + name);
    }

    /** A task, skill, certificate or education by its code. */
    public Optional<FactSource> concept(String code) {
        return source("CONCEPT " + code);
    }

    /** What the person manages in Norwegian. */
    public Optional<FactSource> norwegian(LanguageSkill skill) {
        return source("SKILL " + skill);
    }
}
