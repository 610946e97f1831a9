package no.innpass.taxonomy;

import io.micronaut.context.annotation.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.i18n.Language;

/**
 * Door of the taxonomy: finds concepts by code, number, typed text and words of other systems.
 *
 * <p>Answers come from one immutable snapshot, taken when the application starts; no call touches the database, and all may run
 * at the same time. Numbers come back rising unless said otherwise.
 */
@Context
public class Concepts {
    private final ConceptIndex index;
    private final String version;

    @Inject
    Concepts(LoadStarterTaxonomy loadStarter, ReadTaxonomy readTaxonomy) {
        loadStarter.loadIfNew();
        this.index = new ConceptIndex(readTaxonomy.read());
        this.version = StarterTaxonomy.checksumOfFiles();
    }

    private Concepts(StarterTaxonomy starter) {
        this.index = new ConceptIndex(starter.taxonomy());
        this.version = starter.checksum();
    }

    /** The starter list alone, read from its files without a database: for pure tests and for tools. */
    public static Concepts starter() {
        return new Concepts(StarterTaxonomy.read());
    }

    /** Another one for every other list: facts that were packed with it are packed anew. */
    public String version() {
        return version;
    }

    public Optional<Concept> byCode(String code) {
        return index.byCode(code);
    }

    /** Also finds what is retired: stored facts may still hold it. */
    public Optional<Concept> byNumber(int number) {
        return index.byNumber(number);
    }

    /**
     * The concept's shown name, in bokmål where the language lacks one.
     *
     * @throws IllegalArgumentException for a number that no concept has: facts hold only numbers that do
     */
    public String label(int number, Language language) {
        return byNumber(number)
                .map(concept -> concept.label(language))
                .orElseThrow(() -> new IllegalArgumentException("No concept has the number " + number));
    }

    /** Near concepts (MAT-T2), read both ways; never the concept itself. */
    public List<Integer> neighbours(int number) {
        return index.near(number);
    }

    /** Occupations that a task or skill belongs to. */
    public List<Integer> occupations(int number) {
        return index.occupations(number);
    }

    /** Tasks and skills of an occupation. */
    public List<Integer> tasksAndSkills(int occupation) {
        return index.parts(occupation);
    }

    /**
     * All that whoever holds this credential has shown: itself first, then what it includes, nearest first. A trade certificate as
     * cook shows a trade certificate and an education as cook.
     */
    public List<Integer> shownBy(int held) {
        return index.andBroader(held);
    }

    /** The credentials in use that are educations, rising. */
    public List<Integer> educations() {
        return index.educations();
    }

    /** All credentials that meet a demand for this one: itself first, then those that include it, nearest first. */
    public List<Integer> meeting(int demanded) {
        return index.andNarrower(demanded);
    }

    /**
     * Search as you type, in all languages at once; letter case, accents and the spelling of æ, ø and å don't matter. Every typed
     * word must begin a word of the same name. Best first: preferred name that begins with the text, synonym that does, words
     * further in; ties in a fixed order.
     *
     * @param kinds the kinds wanted; all if empty
     * @param language names in it win ties
     * @param limit at least 1
     */
    public List<ConceptHit> search(String text, Set<ConceptKind> kinds, Language language, int limit) {
        return index.find(text, orAll(kinds), language, limit);
    }

    /** All concepts of the kinds (all if empty) that are in use, by the alphabet of their names. */
    public List<Concept> ofKinds(Set<ConceptKind> kinds, Language language) {
        return index.ofKinds(orAll(kinds), language);
    }

    private static Set<ConceptKind> orAll(Set<ConceptKind> kinds) {
        return kinds.isEmpty() ? Set.of(ConceptKind.values()) : kinds;
    }

    /** The concept that another system's word stands for; a code of ours with hyphens or underscores is such a word too. */
    public Optional<Concept> resolve(String word) {
        return index.resolve(word);
    }

    /**
     * As {@link #resolve}, for the name of a certificate: where the whole is not known, it speaks for what its name begins with
     * ({@code norwegian_test_4_oral} for {@code norwegian_test}).
     */
    public Optional<Concept> resolveCredential(String name) {
        String rest = name;
        while (!rest.isEmpty()) {
            Optional<Concept> found = resolve(rest).filter(concept -> concept.kind() == ConceptKind.CREDENTIAL);
            if (found.isPresent()) {
                return found;
            }
            rest = rest.substring(0, Math.max(rest.lastIndexOf('_'), 0));
        }
        return Optional.empty();
    }
}
