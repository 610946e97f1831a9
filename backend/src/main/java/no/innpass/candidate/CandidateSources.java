package no.innpass.candidate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.innpass.candidate.profile.SectionName;
import no.innpass.shared.LanguageSkill;

/** Sources of one candidate's facts, by what scoring compares: sections, concepts, language skills. */
public final class CandidateSources {
    private final Map<String, FactSource> sources = new HashMap<>();

    /** Nothing is known of where facts come from. */
    public static final CandidateSources NONE = new CandidateSources();

    CandidateSources() {}

    /** The first one stands. */
    void add(String key, FactSource source) {
        sources.putIfAbsent(key, source);
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
