package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code no_effect}: the attribute is given each of the values in turn, over the case that is there, and no order, score, gap or reason
 * may differ. Where the product holds the attribute it is told in its own field; where it holds none, under what is protected.
 */
@Singleton
class NoEffect implements Check {
    private final CaseCodes codes;
    private final CaseStage stage;

    NoEffect(CaseCodes codes, CaseStage stage) {
        this.codes = codes;
        this.stage = stage;
    }

    @Override
    public String kind() {
        return "no_effect";
    }

    @Override
    public Outcome check(Scene scene, Expectation expectation) {
        List<String> where = codes.words("no_effect", expectation.text("attribute"));
        Map<String, Object> before = seen(scene, expectation);
        try {
            for (Object value : expectation.values("values")) {
                stage.over(changed(scene.tree(), expectation, where, value));
                Map<String, Object> after = seen(scene, expectation);
                Optional<String> moved = before.keySet().stream()
                        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                        .findFirst();
                if (moved.isPresent()) {
                    return new Outcome.Fail("with " + value + " moves " + moved.get() + ": " + before.get(moved.get())
                            + " became " + after.get(moved.get()));
                }
            }
        } finally {
            stage.over(scene.tree());
        }
        return new Outcome.Pass("moves nothing in " + before.size() + " lists and explanations");
    }

    /** Lists and explanations of everybody whom it is about, by what they are of. */
    private static Map<String, Object> seen(Scene scene, Expectation expectation) {
        Map<String, Object> seen = new LinkedHashMap<>();
        List<String> scope = expectation.words("scope");
        for (String id : expectation.words("for")) {
            if (!scene.isCandidate(id)) {
                seen.put("list of " + id, scene.lists(id));
                continue;
            }
            List<UUID> places = scene.tree().list("workplaces").stream()
                    .map(one -> String.valueOf(one.get("id")))
                    .filter(place -> scope.isEmpty() || scope.contains(place))
                    .flatMap(place -> scene.place(place).stream())
                    .toList();
            seen.put(
                    "list of " + id,
                    scene.lists(id).stream()
                            .filter(row -> places.contains(row.other()))
                            .toList());
            places.forEach(place -> seen.put("pair of " + id + " and " + place, scene.said(id, place)));
        }
        return seen;
    }

    private static CaseTree changed(CaseTree tree, Expectation expectation, List<String> where, Object value) {
        String path = where.getFirst();
        if (path.equals("order")) {
            return String.valueOf(value).contains("last") ? tree.backwards() : tree;
        }
        List<CaseTree.Lay> lays = new ArrayList<>();
        String list = path.substring(0, path.indexOf('['));
        for (String id : about(tree, list, expectation)) {
            lays.add(new CaseTree.Lay(path.replace("*", id), laid(tree, list, id, where, value)));
        }
        return tree.with(lays);
    }

    /** The candidates it is for, or the places in its scope. */
    private static List<String> about(CaseTree tree, String list, Expectation expectation) {
        List<String> named = expectation.words(list.equals("candidates") ? "for" : "scope");
        return tree.list(list).stream()
                .map(one -> String.valueOf(one.get("id")))
                .filter(id -> named.isEmpty() || named.contains(id))
                .toList();
    }

    /** The value as the field takes it: a number out of words, a word of a list that is there or not, or just the value. */
    private static @Nullable Object laid(CaseTree tree, String list, String id, List<String> where, Object value) {
        if (where.size() < 2) {
            return value;
        }
        if (where.getLast().equals("number")) {
            String digits = String.valueOf(value).replaceAll("\\D.*$", "");
            return digits.isEmpty() ? value : Integer.valueOf(digits);
        }
        String field = where.getFirst().substring(where.getFirst().lastIndexOf('.') + 1);
        List<Object> words = new ArrayList<>();
        tree.item(list, id).map(one -> one.get(field)).ifPresent(told -> {
            if (told instanceof List<?> all) {
                words.addAll(all);
            }
        });
        words.remove(where.getLast());
        if (Boolean.TRUE.equals(value)) {
            words.add(where.getLast());
        }
        return words;
    }
}
