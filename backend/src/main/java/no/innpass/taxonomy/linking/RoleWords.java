package no.innpass.taxonomy.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a text as what somebody works with and what somebody is there: {@code lagersjef} and {@code lagerföreståndare} are both
 * {@code lager} and the role of who leads. Words for somebody who is still learning ({@code lærling}) say nothing of the work and go.
 */
final class RoleWords {
    private static final String FILE = "role-words.txt";
    private static final String LEARNER = "learner";
    private static final int SHORTEST_REST = 3;
    private static final int LONGEST_WORD = 24;
    /** A role counts as much as four pieces of a word. */
    private static final int WEIGHT = 4;

    private static final RoleWords LIST = read();

    private final Map<String, String> roles;

    private RoleWords(Map<String, String> roles) {
        this.roles = roles;
    }

    /** The pieces of the words without their roles, and the roles. */
    static Bag bag(List<String> words) {
        Pieces pieces = new Pieces();
        words.forEach(word -> LIST.addTo(pieces, word));
        return pieces.bag();
    }

    /** The role that a compound ends with; empty for a word that has none, or is one. */
    static String ending(String word) {
        String stem = LIST.withoutEnding(word, false);
        return stem.isEmpty() ? "" : word.substring(stem.length());
    }

    private void addTo(Pieces pieces, String word) {
        String rest = withoutEnding(word, true);
        if (rest.isEmpty()) {
            return;
        }
        String stem = withoutEnding(rest, false);
        if (stem.length() < rest.length()) {
            pieces.addMark(Objects.requireNonNull(roles.get(rest.substring(stem.length()))), WEIGHT);
        }
        if (!stem.isEmpty()) {
            boolean linked = stem.length() < rest.length() && stem.endsWith("s") && stem.length() > SHORTEST_REST + 1;
            pieces.addRuns(linked ? stem.substring(0, stem.length() - 1) : stem);
        }
    }

    /** The word without the longest ending that stands in the list, as a role or as a learner; the whole word is an ending too. */
    private String withoutEnding(String word, boolean learner) {
        for (int from = Math.max(0, word.length() - LONGEST_WORD); from < word.length(); from++) {
            String role = roles.get(word.substring(from));
            boolean wanted = role != null && role.equals(LEARNER) == learner;
            if (wanted && (from == 0 || from >= SHORTEST_REST)) {
                return word.substring(0, from);
            }
        }
        return word;
    }

    private static RoleWords read() {
        Map<String, String> roles = new HashMap<>();
        for (String line : text().lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                String role = line.substring(0, colon);
                List<String> words = HeardText.folded(line.substring(colon + 1));
                words.forEach(word -> roles.putIfAbsent(word, role));
            }
        }
        return new RoleWords(roles);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(RoleWords.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
