package no.innpass.taxonomy;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.held.NamesThings;
import no.innpass.platform.i18n.Language;

/** Names of tasks, skills, certificates and occupations, by code, or by number in the columns that hold numbers. */
@Singleton
class NamesOfConcepts implements NamesThings {
    private static final Set<String> NUMBERED = Set.of("tasks", "certificates");

    private final Concepts concepts;

    NamesOfConcepts(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public Map<String, String> words(Collection<String> codes, Language language) {
        Map<String, String> words = new HashMap<>();
        codes.forEach(code -> find(code).ifPresent(concept -> words.put(code, concept.label(language))));
        return words;
    }

    private Optional<Concept> find(String code) {
        int sign = code.indexOf('=');
        return sign > 0 && NUMBERED.contains(code.substring(0, sign))
                ? concepts.byNumber(Integer.parseInt(code.substring(sign + 1)))
                : concepts.byCode(code);
    }
}
