package no.innpass.taxonomy;

import io.micronaut.context.annotation.Context;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.linking.EvaluateLinking;
import no.innpass.taxonomy.linking.Linker;
import no.innpass.taxonomy.words.ConceptWords;
import no.innpass.taxonomy.words.ReadWord;
import org.jspecify.annotations.Nullable;

/**
 * Door of the taxonomy: finds concepts by code, number, typed text and words of other systems.
 *
 * <p>Answers come from one immutable snapshot, taken when the application starts and again after an import; no look-up touches the
 * database, and all may run at the same time. Numbers come back rising unless said otherwise.
 */
@Context
public class Concepts {
    /**
     * The taxonomy at one time.
     *
     * @param state another one after each load
     * @param version another one after each load that packed facts depend on
     */
    private record Snapshot(ConceptIndex index, String state, String version) {}

    private final @Nullable ReadTaxonomy readTaxonomy;
    private volatile Snapshot now;

    @Inject
    Concepts(
            LoadStarterTaxonomy loadStarter,
            LoadOwnWords loadOwnWords,
            ReadTaxonomy readTaxonomy,
            List<OwnWords> ownWords) {
        loadStarter.loadIfNew();
        ownWords.forEach(words -> loadOwnWords.load(words, new ConceptIndex(readTaxonomy.read())));
        this.readTaxonomy = readTaxonomy;
        this.now = read(readTaxonomy);
    }

    private Concepts(StarterTaxonomy starter) {
        this.readTaxonomy = null;
        this.now = new Snapshot(new ConceptIndex(starter.taxonomy()), starter.checksum(), starter.checksum());
    }

    /** The words first: what is loaded after them is read again later, and never missed. */
    private static Snapshot read(ReadTaxonomy tables) {
        String state = tables.state();
        String version = tables.version();
        return new Snapshot(new ConceptIndex(tables.read()), state, version);
    }

    /** The starter list alone, read from its files without a database: for pure tests and for tools. */
    public static Concepts starter() {
        return new Concepts(StarterTaxonomy.read());
    }

    /** Another one for every other list: facts that were packed with it are packed anew. */
    public String version() {
        return now.version();
    }

    /** Some of it comes from ESCO, which asks to be named where it is used. */
    public boolean holdsEsco() {
        return (" " + now.state()).contains(" esco:");
    }

    /**
     * Follows what was brought in since, by whichever instance or command.
     *
     * @return true if it was anything
     */
    public synchronized boolean refresh() {
        if (readTaxonomy == null || readTaxonomy.state().equals(now.state())) {
            return false;
        }
        now = read(readTaxonomy);
        return true;
    }

    public Optional<Concept> byCode(String code) {
        return now.index().byCode(code);
    }

    /** Also finds what is retired: stored facts may still hold it. */
    public Optional<Concept> byNumber(int number) {
        return now.index().byNumber(number);
    }

    /**
     * The concept's shown name, in another language where this one lacks it. A number that another instance knows already is looked for
     * in the database once.
     *
     * @throws IllegalArgumentException for a number that no concept has: facts hold only numbers that do
     */
    public String label(int number, Language language) {
        return byNumber(number)
                .or(() -> refresh() ? byNumber(number) : Optional.empty())
                .map(concept -> concept.label(language))
                .orElseThrow(() -> new IllegalArgumentException("No concept has the number " + number));
    }

    /** Near concepts (MAT-T2), read both ways; never the concept itself. */
    public List<Integer> neighbours(int number) {
        return now.index().near(number);
    }

    /** Occupations that a task or skill belongs to. */
    public List<Integer> occupations(int number) {
        return now.index().occupations(number);
    }

    /** Tasks and skills of an occupation. */
    public List<Integer> tasksAndSkills(int occupation) {
        return now.index().parts(occupation);
    }

    /**
     * All that whoever holds this credential has shown: itself first, then what it includes, nearest first. A trade certificate as
     * cook shows a trade certificate and an education as cook.
     */
    public List<Integer> shownBy(int held) {
        return now.index().andBroader(held);
    }

    /** The credentials in use that are educations, rising. */
    public List<Integer> educations() {
        return now.index().educations();
    }

    /** All credentials that meet a demand for this one: itself first, then those that include it, nearest first. */
    public List<Integer> meeting(int demanded) {
        return now.index().andNarrower(demanded);
    }

    /**
     * Search as you type, in all languages at once; letter case, accents and the spelling of æ, ø and å don't matter. First the
     * concepts of which every typed word begins a word of the same name: the name typed in full, preferred name that begins with the
     * text, synonym that does, words further in. Then those that are most like the text, for typing errors, other forms of a word
     * and parts of compounds ({@link Linker}). Ties in a fixed order.
     *
     * @param kinds the kinds wanted; all if empty
     * @param language names in it win ties
     * @param limit at least 1
     */
    public List<ConceptHit> search(String text, Set<ConceptKind> kinds, Language language, int limit) {
        return now.index().find(text, orAll(kinds), language, limit);
    }

    /** As {@link #search}, but only what bears the typed words in a name: for a filter, where what is merely alike would be wrong. */
    public List<ConceptHit> searchByName(String text, Set<ConceptKind> kinds, Language language, int limit) {
        return now.index().findByName(text, orAll(kinds), language, limit);
    }

    /** What the words of a search mean: see {@link ConceptWords#read}. */
    public List<ReadWord> read(String text) {
        return now.index().words().read(text);
    }

    /**
     * Measures on a labelled set in the form of the MELO benchmark how well free text is linked to concepts, with the occupations of
     * this list as an aid; prints a line for each text, then the means.
     *
     * @throws no.innpass.platform.database.StartRefused when a file is missing or a line of one is wrong
     */
    public void evaluateLinking(Path folder, PrintStream out) {
        EvaluateLinking.run(folder, now.index().knownOccupations(), out);
    }

    /** All concepts of the kinds (all if empty) that are in use, by the alphabet of their names. */
    public List<Concept> ofKinds(Set<ConceptKind> kinds, Language language) {
        return now.index().ofKinds(orAll(kinds), language);
    }

    private static Set<ConceptKind> orAll(Set<ConceptKind> kinds) {
        return kinds.isEmpty() ? Set.of(ConceptKind.values()) : kinds;
    }

    /** The concept that another system's word stands for; a code of ours with hyphens or underscores is such a word too. */
    public Optional<Concept> resolve(String word) {
        return now.index().resolve(word);
    }

    /**
     * As {@link #resolve}, for the name of a certificate: where the whole is not known, it speaks for what its name begins with
     * ({@code norwegian_test_4_oral} for {@code norwegian_test}).
     */
    public Optional<Concept> resolveCredential(String name) {
        return resolveCredential(now.index(), name);
    }

    static Optional<Concept> resolveCredential(ConceptIndex index, String name) {
        String rest = name;
        while (!rest.isEmpty()) {
            Optional<Concept> found = index.resolve(rest).filter(concept -> concept.kind() == ConceptKind.CREDENTIAL);
            if (found.isPresent()) {
                return found;
            }
            rest = rest.substring(0, Math.max(rest.lastIndexOf('_'), 0));
        }
        return Optional.empty();
    }
}
