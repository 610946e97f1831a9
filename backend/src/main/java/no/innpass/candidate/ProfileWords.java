package no.innpass.candidate;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concepts;

/** The names of all codes and area numbers that stand in a profile. */
@Singleton
public class ProfileWords {
    private final Concepts concepts;
    private final Areas areas;

    ProfileWords(Concepts concepts, Areas areas) {
        this.concepts = concepts;
        this.areas = areas;
    }

    /** Code, or area number as text, to name. */
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
