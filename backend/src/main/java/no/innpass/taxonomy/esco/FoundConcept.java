package no.innpass.taxonomy.esco;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.esco.EscoFile.Kind;

/**
 * What the files say of one concept, whatever their language.
 *
 * @param styrk unit group of an occupation; empty for a skill
 * @param released false for one that ESCO has taken out of use
 * @param names preferred ones in the languages of the starter list
 */
record FoundConcept(ConceptKind kind, String styrk, boolean released, Map<String, String> names) {

    /** By address, in the order of addresses: the same bundle gives the same numbers everywhere. */
    static Map<String, FoundConcept> in(EscoBundle bundle) {
        Map<String, FoundConcept> found = new TreeMap<>();
        bundle.names()
                .forEach(file -> file.read(row -> {
                    FoundConcept concept =
                            found.computeIfAbsent(row.address("conceptUri"), address -> of(file.kind(), row));
                    String name = row.text("preferredLabel");
                    if (StarterNames.LANGUAGES.contains(file.language()) && !name.isEmpty()) {
                        concept.names().put(file.language(), name);
                    }
                }));
        return found;
    }

    private static FoundConcept of(Kind kind, EscoRow row) {
        String status = row.text("status");
        return new FoundConcept(
                kind.concepts(),
                kind == Kind.SKILLS ? "" : UnitGroups.styrk(row.isco()),
                status.isEmpty() || status.equals("released"),
                new HashMap<>());
    }
}
