package no.innpass.taxonomy;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.linking.KnownOccupation;
import no.innpass.taxonomy.words.ConceptWords;
import org.jspecify.annotations.Nullable;

/** A taxonomy in memory, immutable, for look-ups by number, code and alias, along relations, and by typed text. */
final class ConceptIndex {
    private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

    private final Map<Integer, Concept> byNumber = new HashMap<>();
    private final Map<String, Concept> byCode = new HashMap<>();
    private final Map<String, Integer> aliases;
    private final Links near = new Links();
    private final Links broader = new Links();
    private final Links narrower = new Links();
    private final Links occupations = new Links();
    private final Links parts = new Links();
    private final List<Integer> educations;
    private final LabelSearch search;
    private final Map<Language, List<Concept>> byAlphabet = new ConcurrentHashMap<>();
    private @Nullable LikenessSearch likeness;
    private @Nullable ConceptWords words;

    /** @throws IllegalArgumentException if a number or code stands twice, or a relation or alias leads nowhere */
    ConceptIndex(Taxonomy taxonomy) {
        for (Concept concept : taxonomy.concepts()) {
            boolean second = byNumber.put(concept.number(), concept) != null;
            if (second || byCode.put(concept.code(), concept) != null) {
                throw new IllegalArgumentException(
                        "Concept " + concept.number() + " " + concept.code() + " stands twice");
            }
        }
        taxonomy.relations().forEach(this::link);
        aliases = taxonomy.aliases();
        aliases.values().forEach(this::known);
        educations = byNumber.values().stream()
                .filter(concept -> concept.kind() == ConceptKind.CREDENTIAL
                        && concept.certificateType() == null
                        && !concept.retired())
                .map(Concept::number)
                .sorted()
                .toList();
        search = new LabelSearch(byNumber.values());
    }

    private void link(ConceptRelation relation) {
        int from = known(relation.from());
        int to = known(relation.to());
        switch (relation.kind()) {
            case NEAR -> {
                near.add(from, to);
                near.add(to, from);
            }
            case BROADER -> {
                broader.add(from, to);
                narrower.add(to, from);
            }
            case PART_OF -> {
                occupations.add(from, to);
                parts.add(to, from);
            }
        }
    }

    private int known(int number) {
        if (!byNumber.containsKey(number)) {
            throw new IllegalArgumentException("No concept has the number " + number);
        }
        return number;
    }

    Optional<Concept> byNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    Optional<Concept> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By alias, else by the word taken as a code, with underscores for hyphens. */
    Optional<Concept> resolve(String word) {
        return Optional.ofNullable(aliases.get(word)).flatMap(this::byNumber).or(() -> byCode(word.replace('_', '-')));
    }

    List<Integer> educations() {
        return educations;
    }

    List<Integer> near(int number) {
        return near.of(number);
    }

    List<Integer> occupations(int number) {
        return occupations.of(number);
    }

    List<Integer> parts(int occupation) {
        return parts.of(occupation);
    }

    /** The concept itself, then what it shows as well, nearest first. */
    List<Integer> andBroader(int number) {
        return reach(number, broader);
    }

    /** The concept itself, then all that show it as well, nearest first. */
    List<Integer> andNarrower(int number) {
        return reach(number, narrower);
    }

    private static List<Integer> reach(int number, Links links) {
        Set<Integer> reached = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            int next = open.removeFirst();
            if (reached.add(next)) {
                open.addAll(links.of(next));
            }
        }
        return List.copyOf(reached);
    }

    List<Concept> ofKinds(Set<ConceptKind> kinds, Language language) {
        return byAlphabet.computeIfAbsent(language, this::byAlphabet).stream()
                .filter(concept -> kinds.contains(concept.kind()))
                .toList();
    }

    /** All that are in use; twenty thousand names take a while to sort, so each language is sorted once. */
    private List<Concept> byAlphabet(Language language) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language == Language.EN ? "en" : "no"));
        Map<Integer, CollationKey> keys = new HashMap<>();
        byNumber.values().stream()
                .filter(concept -> !concept.retired())
                .forEach(concept -> keys.put(concept.number(), alphabet.getCollationKey(concept.label(language))));
        return keys.entrySet().stream()
                .sorted(Map.Entry.<Integer, CollationKey>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(key -> Objects.requireNonNull(byNumber.get(key.getKey())))
                .toList();
    }

    List<ConceptHit> findByName(String text, Set<ConceptKind> kinds, Language language, int limit) {
        return search.find(text, kinds, language, limit);
    }

    /** What begins like the text, and where that is less than the limit, what is like it. */
    List<ConceptHit> find(String text, Set<ConceptKind> kinds, Language language, int limit) {
        List<ConceptHit> found = new ArrayList<>(findByName(text, kinds, language, limit));
        if (found.size() < limit) {
            Set<Integer> numbers =
                    found.stream().map(hit -> hit.concept().number()).collect(Collectors.toSet());
            found.addAll(likeness().find(text, kinds, numbers, limit - found.size()));
        }
        return List.copyOf(found);
    }

    /** Made when it is first asked for: the start of the application need not wait for it. */
    private synchronized LikenessSearch likeness() {
        if (likeness == null) {
            likeness = new LikenessSearch(byNumber.values());
        }
        return likeness;
    }

    /** Made when it is first asked for, of what is in use and may stand in an index (HR-1). */
    synchronized ConceptWords words() {
        if (words == null) {
            words = new ConceptWords(byNumber.values().stream()
                    .filter(concept -> !concept.retired() && !concept.legalOnly())
                    .sorted(Comparator.comparing(Concept::number))
                    .flatMap(concept -> concept.labels().stream()
                            .map(label -> new ConceptWords.ConceptName(
                                    concept.number(), label.text(), NORWEGIAN.contains(label.language()))))
                    .toList());
        }
        return words;
    }

    /** The occupations in use that have a code, by number. */
    List<KnownOccupation> knownOccupations() {
        return byNumber.values().stream()
                .filter(concept -> concept.styrk() != null && !concept.retired())
                .sorted(Comparator.comparing(Concept::number))
                .map(concept -> new KnownOccupation(
                        String.valueOf(concept.styrk()),
                        concept.labels().stream().map(ConceptLabel::text).toList()))
                .toList();
    }

    private static final class Links {
        private final Map<Integer, TreeSet<Integer>> targets = new HashMap<>();

        void add(int from, int to) {
            targets.computeIfAbsent(from, ignored -> new TreeSet<>()).add(to);
        }

        /** Rising. */
        List<Integer> of(int from) {
            return List.copyOf(targets.getOrDefault(from, new TreeSet<>()));
        }
    }
}
