package no.innpass.taxonomy.esco;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Numbers that belong to a number: occupations of a skill, members of a group. */
final class Sets {
    private static final int[] NONE = {};

    private final Map<Integer, TreeSet<Integer>> members = new TreeMap<>();
    private final Map<Integer, int[]> sorted = new HashMap<>();

    void add(int owner, int member) {
        members.computeIfAbsent(owner, ignored -> new TreeSet<>()).add(member);
    }

    /** Rising. */
    Set<Integer> owners() {
        return members.keySet();
    }

    int size(int owner) {
        return members.getOrDefault(owner, new TreeSet<>()).size();
    }

    /** Rising; to be asked for only when all are added. */
    int[] of(int owner) {
        return sorted.computeIfAbsent(owner, one -> {
            TreeSet<Integer> set = members.get(one);
            return set == null ? NONE : set.stream().mapToInt(Integer::intValue).toArray();
        });
    }
}
