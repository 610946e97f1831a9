package no.innpass.taxonomy.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.taxonomy.esco.EscoFile.Kind;

/**
 * The relations of a bundle, by numbers. What names a group of skills or occupations is passed over: groups are no concepts, but those
 * that share one are known as {@link #groups()}.
 */
final class EscoRelations {
    private static final String ESSENTIAL = "essential";
    /** What more occupations need than this says nothing about the line of work of somebody who can it. */
    private static final int COMMON = 50;

    /** One concept to another. */
    record Link(int from, int to) {}

    private final KnownConcepts known;
    private final Sets occupationsOfSkill = new Sets();
    private final Sets occupationsInNeedOf = new Sets();
    private final Sets needs = new Sets();
    private final Sets groups = new Sets();
    private final Set<Link> broader = new HashSet<>();
    private final Set<Link> related = new HashSet<>();
    private final Map<String, Integer> numbersOfGroups = new HashMap<>();
    private int links;
    private int unknown;

    private EscoRelations(KnownConcepts known) {
        this.known = known;
    }

    static EscoRelations read(EscoBundle bundle, KnownConcepts known) {
        EscoRelations relations = new EscoRelations(known);
        bundle.of(Kind.OCCUPATION_SKILLS).forEach(file -> relations.links += file.read(relations::occupationSkill));
        bundle.of(Kind.SKILL_SKILLS)
                .forEach(file -> file.read(row -> relations
                        .pair(row, "originalSkillUri", "relatedSkillUri")
                        .ifPresent(relations.related::add)));
        bundle.of(Kind.BROADER_SKILLS).forEach(file -> file.read(relations::broader));
        bundle.of(Kind.BROADER_OCCUPATIONS).forEach(file -> file.read(relations::broader));
        relations.occupationsInNeedOf.owners().stream()
                .filter(skill -> relations.occupationsInNeedOf.size(skill) <= COMMON)
                .forEach(skill -> {
                    for (int occupation : relations.occupationsInNeedOf.of(skill)) {
                        relations.needs.add(occupation, skill);
                    }
                });
        return relations;
    }

    private void occupationSkill(EscoRow row) {
        pair(row, "skillUri", "occupationUri")
                .ifPresentOrElse(
                        link -> {
                            occupationsOfSkill.add(link.from(), link.to());
                            if (row.text("relationType").equals(ESSENTIAL)) {
                                occupationsInNeedOf.add(link.from(), link.to());
                            }
                        },
                        () -> unknown++);
    }

    /** Broader concepts may be groups; the members of one are siblings. */
    private void broader(EscoRow row) {
        Optional<Integer> from = known.number(row.address("conceptUri"));
        String above = row.address("broaderUri");
        Optional<Integer> to = known.number(above);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            broader.add(new Link(from.get(), to.get()));
        }
        if (from.isPresent()) {
            groups.add(group(above), from.get());
        }
    }

    private int group(String address) {
        return numbersOfGroups.computeIfAbsent(address, one -> numbersOfGroups.size());
    }

    private Optional<Link> pair(EscoRow row, String from, String to) {
        Optional<Integer> one = known.number(row.address(from));
        Optional<Integer> other = known.number(row.address(to));
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? Optional.of(new Link(one.get(), other.get()))
                : Optional.empty();
    }

    /** Occupations that a skill is essential or useful for. */
    Sets occupationsOfSkill() {
        return occupationsOfSkill;
    }

    /** Skills that an occupation cannot do without, but for those that more than fifty occupations need. */
    Sets needs() {
        return needs;
    }

    /** Skills and occupations below the same concept or group, by a number of the group that means nothing else. */
    Sets groups() {
        return groups;
    }

    /** From the narrow to the broad. */
    Set<Link> broader() {
        return broader;
    }

    /** Skill to skill, as ESCO relates them. */
    Set<Link> related() {
        return related;
    }

    /** Lines of relations between occupations and skills. */
    int links() {
        return links;
    }

    /** Those of them that name no concept. */
    int unknown() {
        return unknown;
    }
}
