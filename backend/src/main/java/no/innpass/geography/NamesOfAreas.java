package no.innpass.geography;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.innpass.platform.held.NamesThings;
import no.innpass.platform.i18n.Language;

/** Names of areas by number. */
@Singleton
class NamesOfAreas implements NamesThings {
    private static final String HOME = "home=";

    private final Areas areas;

    NamesOfAreas(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Map<String, String> words(Collection<String> codes, Language language) {
        Map<String, String> words = new HashMap<>();
        codes.stream()
                .filter(code -> code.startsWith(HOME))
                .forEach(code -> areas.byNumber(Integer.parseInt(code.substring(HOME.length())))
                        .ifPresent(area -> words.put(code, area.name())));
        return words;
    }
}
