package no.innpass.taxonomy.esco;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param skills concepts in the files of skills
 * @param joined concepts that are one with a concept of the starter list
 * @param retired concepts that the bundle has no more
 * @param names names by language
 * @param links lines of relations between occupations and skills
 * @param unknown those of them that name something that is no concept, such as a group
 */
public record EscoReport(
        int skills,
        int occupations,
        int added,
        int joined,
        int retired,
        Map<String, Integer> names,
        int links,
        int unknown,
        int near,
        int broader,
        int partOf,
        long millis) {

    EscoReport after(long took) {
        return new EscoReport(
                skills, occupations, added, joined, retired, names, links, unknown, near, broader, partOf, took);
    }

    /** For the terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Skills %,d, occupations %,d: %,d new, %,d one with a concept of the starter list, %,d retired"
                .formatted(skills, occupations, added, joined, retired));
        names.forEach((language, count) -> lines.add("Names in %s: %,d".formatted(language, count)));
        lines.add(
                links == 0
                        ? "No relations in these files: those of before stand"
                        : "Relations %,d read (%,d name a group): %,d part of an occupation, %,d broader, %,d near"
                                .formatted(links, unknown, partOf, broader, near));
        lines.add("Stored in %.1f s. A running application follows within two minutes, and packs facts anew."
                .formatted(millis / 1000.0));
        lines.add("This service uses the ESCO classification of the European Commission.");
        return lines;
    }
}
