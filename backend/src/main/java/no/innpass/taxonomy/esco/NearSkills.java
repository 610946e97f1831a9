package no.innpass.taxonomy.esco;

import java.util.ArrayList;
import java.util.List;
import no.innpass.taxonomy.esco.EscoRelations.Link;
import no.innpass.taxonomy.esco.NearPairs.Pair;

/**
 * Skills that lie near each other (MAT-30): first those that ESCO relates, or that stand one below the other; then those below the same
 * concept or group that have at least a tenth of their occupations in common. Of each, the more in common, the nearer.
 */
final class NearSkills {
    private static final int A_TENTH = 10;

    private NearSkills() {}

    static List<Pair> of(EscoRelations relations, KnownConcepts known) {
        Sets occupations = relations.occupationsOfSkill();
        List<Pair> pairs = new ArrayList<>();
        relations.related().forEach(link -> pairs.add(pair(link, occupations)));
        relations.broader().stream()
                .filter(link -> known.isSkill(link.from()))
                .forEach(link -> pairs.add(pair(link, occupations)));
        for (int group : relations.groups().owners()) {
            int[] members = relations.groups().of(group);
            for (int i = 0; i < members.length; i++) {
                for (int j = i + 1; j < members.length; j++) {
                    Pair siblings =
                            Pair.of(members[i], members[j], 1, occupations.of(members[i]), occupations.of(members[j]));
                    if (siblings.shared() > 0 && A_TENTH * siblings.shared() >= siblings.all()) {
                        pairs.add(siblings);
                    }
                }
            }
        }
        return NearPairs.choose(pairs, NearPairs.MOST);
    }

    private static Pair pair(Link link, Sets occupations) {
        return Pair.of(link.from(), link.to(), 0, occupations.of(link.from()), occupations.of(link.to()));
    }
}
