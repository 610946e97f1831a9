package no.innpass.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.profile.EnvironmentSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.shared.Ability;
import no.innpass.shared.Days;
import no.innpass.shared.EnvironmentNeeds;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAbilities;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.NumberSet;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import no.innpass.shared.TravelMeans;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * From rows to what scoring may read. Pure: the same candidate, profile, taxonomy and day give the same facts. Own words, names, places of
 * education and everything else that is not in {@link CandidateFacts} stay behind (MAT-22).
 */
final class FactsPacker {
    private final Concepts concepts;
    private final LinePacker line;

    FactsPacker(Concepts concepts) {
        this.concepts = concepts;
        line = new LinePacker(concepts);
    }

    /** @param today a day to come that has passed is no day: a new day therefore packs anew */
    CandidateFacts pack(Candidate candidate, ResourceProfile profile, LocalDate today) {
        Set<Integer> done = done(profile);
        return new CandidateFacts(
                candidate.id(),
                candidate.tie(),
                candidate.version(),
                candidate.readiness() == Readiness.WITHDRAWN,
                readyFrom(candidate, profile.hours()),
                purpose(candidate, profile),
                profile.skills().state(),
                profile.experience().state(),
                NumberSet.of(done),
                NumberSet.of(near(profile, done)),
                profile.certificates().state(),
                CertificatePacker.pack(profile, concepts, today),
                NorwegianPacker.pack(profile.norwegian(), today),
                functions(profile),
                hoursState(profile.hours()),
                grid(profile.hours()),
                position(profile.hours()),
                reach(profile.reach()),
                vetoedTasks(profile.wishes()),
                vetoedWorkplaces(profile.wishes()),
                line.pack(profile),
                WishPacker.pack(profile.wishes(), concepts),
                surroundings(profile.environment()));
    }

    /** The later of READY_FROM and the earliest start that the person has stated; without a day, whether somebody has said READY. */
    private static int readyFrom(Candidate candidate, HoursSection hours) {
        LocalDate start = hours.hours() == null ? null : hours.hours().earliestStart();
        int day = Math.max(Days.of(candidate.readyFrom()), Days.of(start));
        boolean ready = candidate.readiness() == Readiness.READY && candidate.readinessConfirmedOn() != null;
        return day == Days.NONE && ready ? CandidateFacts.READY : day;
    }

    private static PurposeFacts purpose(Candidate candidate, ResourceProfile profile) {
        @Nullable PlacementPurpose main = null;
        Set<PlacementPurpose> all = new TreeSet<>();
        for (var purpose : profile.purposes().purposes()) {
            all.add(purpose.purpose());
            main = purpose.main() ? purpose.purpose() : main;
        }
        return new PurposeFacts(main, all, candidate.acceptsNoJob());
    }

    /** An interest is nothing done; every other resource with a code is, and so are the tasks of each job. */
    private Set<Integer> done(ResourceProfile profile) {
        Stream<String> resources = profile.skills().resources().stream()
                .filter(resource -> resource.kind() != SkillsSection.Kind.INTEREST)
                .map(SkillsSection.Resource::concept)
                .filter(Objects::nonNull);
        Stream<String> tasks = profile.experience().jobs().stream()
                .map(ExperienceSection.Experience::tasks)
                .flatMap(List::stream);
        return Stream.concat(resources, tasks).map(this::number).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Neighbours of what was done, and the tasks of occupations that the person has worked in or is educated for. */
    private Set<Integer> near(ResourceProfile profile, Set<Integer> done) {
        Set<Integer> near = new TreeSet<>();
        done.forEach(concept -> near.addAll(concepts.neighbours(concept)));
        Stream<String> worked = profile.experience().jobs().stream()
                .map(ExperienceSection.Experience::occupation)
                .filter(Objects::nonNull);
        Stream<String> educated = profile.education().educations().stream()
                .map(education -> education.concept())
                .filter(Objects::nonNull);
        Stream.concat(worked, educated).map(this::number).forEach(concept -> {
            near.addAll(concepts.tasksAndSkills(concept));
            near.addAll(concepts.neighbours(concept));
        });
        return near;
    }

    /** NONE (asked, no limits) means that the person can; a list says nothing about what it does not name. */
    private static FunctionalAbilities functions(ResourceProfile profile) {
        if (profile.functions().state() == FactState.NONE) {
            return FunctionalAbilities.of(Stream.of(FunctionalAttribute.values())
                    .collect(Collectors.toMap(attribute -> attribute, attribute -> Ability.CAN)));
        }
        FunctionalAbilities abilities = FunctionalAbilities.UNKNOWN;
        for (var statement : profile.functions().statements()) {
            if (statement.attribute() != null && statement.ability() != null) {
                abilities = abilities.with(statement.attribute(), statement.ability());
            }
        }
        return abilities;
    }

    /** The state is that of the week: where only a size or a day is told, nobody has told the week. */
    private static FactState hoursState(HoursSection section) {
        boolean untold = section.hours() != null && section.hours().freeWeek() == null;
        return untold ? FactState.NOT_ASKED : section.state();
    }

    /** What is managed now may be more than what is wanted, or less on the way there: the larger of the two counts. */
    private static int position(HoursSection section) {
        HoursSection.Availability told = section.hours();
        if (told == null || told.percentWanted() == null) {
            return 0;
        }
        return Math.max(told.percentWanted(), Objects.requireNonNullElse(told.percentNow(), 0));
    }

    private static HoursGrid grid(HoursSection section) {
        return section.hours() == null ? HoursGrid.EMPTY : section.hours().grid();
    }

    private static ReachFacts reach(ReachSection section) {
        ReachSection.Reach reach = section.reach();
        if (reach == null) {
            return ReachFacts.UNKNOWN;
        }
        TravelMeans fastest = TravelMeans.fastest(Set.copyOf(reach.means())).orElse(TravelMeans.WALK);
        boolean known = !reach.means().isEmpty() && reach.maxMinutes() != null;
        return new ReachFacts(
                reach.home() == null ? 0 : reach.home(),
                fastest,
                known ? ReachFacts.tensOf(Objects.requireNonNull(reach.maxMinutes())) : 0,
                NumberSet.of(reach.wouldMove()));
    }

    private static SurroundingFacts surroundings(EnvironmentSection section) {
        EnvironmentNeeds needs = EnvironmentNeeds.NONE;
        for (var need : section.needs()) {
            needs = needs.with(need.trait(), need.wish());
        }
        return new SurroundingFacts(section.state(), needs);
    }

    private NumberSet vetoedTasks(WishesSection section) {
        return NumberSet.of(section.wishes().stream()
                .filter(wish -> wish.kind() == WishesSection.Kind.VETO)
                .map(WishesSection.Wish::concept)
                .filter(Objects::nonNull)
                .map(this::number)
                .toList());
    }

    private static List<UUID> vetoedWorkplaces(WishesSection section) {
        return section.wishes().stream()
                .filter(wish -> wish.kind() == WishesSection.Kind.VETO)
                .map(WishesSection.Wish::workplaceId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private int number(String code) {
        return concepts.byCode(code).map(Concept::number).orElseThrow(() -> new IllegalStateException("No " + code));
    }
}
