package no.innpass.candidate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.GoalsSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.shared.NumberSet;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;

/**
 * The line of a profile (MAT-30). Pure. Occupations: those worked in and what lies next to them, those that an education is part of, is
 * named after or lies next to, and those of both goals, the candidate's and the adviser's. A task done without a named occupation draws no
 * line: too many occupations share it.
 */
final class LinePacker {
    private final Concepts concepts;

    LinePacker(Concepts concepts) {
        this.concepts = concepts;
    }

    LineFacts pack(ResourceProfile profile) {
        boolean known = profile.experience().state().known()
                || profile.education().state().known()
                || profile.goals().state().known();
        return known ? new LineFacts(true, NumberSet.of(occupations(profile)), industries(profile)) : LineFacts.UNKNOWN;
    }

    private Set<Integer> occupations(ResourceProfile profile) {
        Set<Integer> line = new TreeSet<>();
        Stream.of(
                        profile.experience().jobs().stream().map(ExperienceSection.Experience::occupation),
                        profile.education().educations().stream().map(EducationSection.Education::concept),
                        profile.goals().goals().stream().map(GoalsSection.Goal::occupation))
                .flatMap(codes -> codes)
                .filter(Objects::nonNull)
                .forEach(code -> line.addAll(next(concept(code))));
        return line;
    }

    /** The occupation itself, the occupations next to it, and those that it is part of. */
    private List<Integer> next(Concept concept) {
        return Stream.of(
                        List.of(concept.number()),
                        concepts.neighbours(concept.number()),
                        concepts.occupations(concept.number()))
                .flatMap(List::stream)
                .filter(this::isOccupation)
                .toList();
    }

    private boolean isOccupation(int number) {
        return concepts.byNumber(number)
                .filter(concept -> concept.kind() == ConceptKind.OCCUPATION)
                .isPresent();
    }

    private static int industries(ResourceProfile profile) {
        return profile.experience().jobs().stream()
                .map(ExperienceSection.Experience::industry)
                .filter(Objects::nonNull)
                .mapToInt(LineFacts::bit)
                .reduce(0, (one, other) -> one | other);
    }

    private Concept concept(String code) {
        return concepts.byCode(code).orElseThrow(() -> new IllegalStateException("No " + code));
    }
}
