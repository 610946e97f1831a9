package no.innpass.candidate;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concepts;

/** The names of all codes, area numbers and workplaces that stand in a profile. */
@Singleton
public class ProfileWords {
    private final Concepts concepts;
    private final Areas areas;
    private final Workplaces workplaces;

    ProfileWords(Concepts concepts, Areas areas, Workplaces workplaces) {
        this.concepts = concepts;
        this.areas = areas;
        this.workplaces = workplaces;
    }

    /** Code, area number or id of a workplace, as text, to name. */
    public Map<String, String> of(ResourceProfile profile, Language language) {
        Map<String, String> words = new TreeMap<>();
        codes(profile)
                .filter(Objects::nonNull)
                .forEach(code -> concepts.byCode(code).ifPresent(concept -> words.put(code, concept.label(language))));
        ReachSection.Reach reach = profile.reach().reach();
        if (reach != null) {
            Stream.concat(Stream.ofNullable(reach.home()), reach.wouldMove().stream())
                    .flatMap(number -> areas.byNumber(number).stream())
                    .forEach(area -> words.put(Integer.toString(area.number()), area.name()));
        }
        Set<UUID> wished = profile.wishes().wishes().stream()
                .flatMap(wish -> Stream.ofNullable(wish.workplaceId()))
                .collect(Collectors.toSet());
        workplaces.cards(wished).forEach((id, workplace) -> words.put(id.toString(), workplace.name()));
        return words;
    }

    /** Name of a home's area. */
    String place(int area) {
        return areas.byNumber(area).map(Area::name).orElse("");
    }

    private static Stream<String> codes(ResourceProfile profile) {
        return Stream.of(
                        profile.skills().resources().stream().map(fact -> fact.concept()),
                        profile.experience().jobs().stream().map(fact -> fact.occupation()),
                        profile.experience().jobs().stream().flatMap(fact -> fact.tasks().stream()),
                        profile.education().educations().stream().map(fact -> fact.concept()),
                        profile.certificates().credentials().stream().map(fact -> fact.concept()),
                        profile.wishes().wishes().stream().map(fact -> fact.concept()),
                        profile.goals().goals().stream().map(fact -> fact.occupation()))
                .flatMap(codes -> codes);
    }
}
