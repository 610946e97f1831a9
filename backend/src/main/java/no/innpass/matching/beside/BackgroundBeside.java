package no.innpass.matching.beside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.profile.Country;
import no.innpass.candidate.profile.ExperienceSection.Experience;
import no.innpass.candidate.profile.ExperienceSection.Kind;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.matching.document.Standing;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** What the person brings that the place has use for, wherever and however it was learnt (MAT-30, CAN-04 to CAN-07). */
final class BackgroundBeside implements BesideRule {
    /** Which demand a strength speaks for; by the code of the taxonomy. */
    private static final Map<String, FunctionalAttribute> SPEAKS_FOR = Map.of(
            "work-accurately", FunctionalAttribute.PRECISION,
            "measure-and-cut", FunctionalAttribute.PRECISION,
            "work-with-people", FunctionalAttribute.SOCIAL_INTERACTION,
            "meet-upset-people", FunctionalAttribute.CONFLICT_TOLERANCE);

    /** The paper that somebody who does a task has use for, asked or not; by the codes of the taxonomy. */
    private static final Map<String, String> PAPER_OF_TASK = Map.of(
            "drive-forklift", "forklift-certificate",
            "drive-excavator", "excavator-certificate",
            "drive-van", "driving-licence-b",
            "deliver-cars", "driving-licence-b",
            "drive-lorry", "driving-licence-c",
            "drive-bus", "driving-licence-d",
            "give-medicines", "course-medicines",
            "cook-meals", "course-food-hygiene");

    private final Concepts concepts;

    BackgroundBeside(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public Stream<Beside> of(BesidePair pair) {
        List<Beside> told = new ArrayList<>();
        List<Experience> jobs = pair.profile().experience().jobs();
        if (jobs.stream().anyMatch(job -> job.kind() == Kind.INFORMAL && helps(job, pair))) {
            told.add(Beside.plus(BesideCode.INFORMAL_EXPERIENCE));
        }
        boolean schooledAbroad =
                pair.profile().education().educations().stream().anyMatch(one -> one.country() == Country.HOME);
        boolean workedAbroad = jobs.stream().anyMatch(job -> job.country() == Country.HOME && helps(job, pair));
        if (workedAbroad || schooledAbroad && jobs.stream().anyMatch(job -> helps(job, pair))) {
            told.add(Beside.plus(BesideCode.FOREIGN_EXPERIENCE));
        }
        strengths(pair, jobs, told);
        papers(pair, told);
        return told.stream();
    }

    /** Same industry, or a task or occupation that the place has, or one next to it. */
    private boolean helps(Experience job, BesidePair pair) {
        return sameIndustry(job, pair)
                || job.tasks().stream().flatMap(this::withNear).anyMatch(tasks(pair)::contains)
                || occupation(job) > 0 && pair.place().line().occupations().contains(occupation(job));
    }

    private static boolean sameIndustry(Experience job, BesidePair pair) {
        @Nullable String industry = job.industry();
        return industry != null
                && pair.workplace().industry() != null
                && industry.equals(pair.workplace().industry().name());
    }

    private Stream<Integer> withNear(String code) {
        return concepts.byCode(code).map(Concept::number).stream()
                .flatMap(number -> Stream.concat(Stream.of(number), concepts.neighbours(number).stream()));
    }

    private static Set<Integer> tasks(BesidePair pair) {
        return pair.place().tasks().stream().map(task -> task.concept()).collect(Collectors.toSet());
    }

    private int occupation(Experience job) {
        @Nullable String code = job.occupation();
        return code == null ? 0 : concepts.byCode(code).map(Concept::number).orElse(0);
    }

    private void strengths(BesidePair pair, List<Experience> jobs, List<Beside> told) {
        Set<String> strengths = pair.profile().skills().resources().stream()
                .filter(one -> one.kind() == SkillsSection.Kind.STRENGTH && one.concept() != null)
                .map(one -> String.valueOf(one.concept()))
                .collect(Collectors.toCollection(HashSet::new));
        boolean fits = strengths.stream().anyMatch(code -> asked(pair, code));
        if (fits) {
            told.add(Beside.plus(BesideCode.STRENGTH_FIT));
            if (!jobs.isEmpty() && jobs.stream().noneMatch(job -> sameIndustry(job, pair))) {
                told.add(Beside.plus(BesideCode.TRANSFERABLE_EXPERIENCE));
            }
        }
    }

    private boolean asked(BesidePair pair, String code) {
        FunctionalAttribute attribute = SPEAKS_FOR.get(code);
        boolean demanded =
                attribute != null && pair.place().functionalDemands().get(attribute) != FunctionalDemand.NOT_DEMANDED;
        return demanded || withNear(code).anyMatch(tasks(pair)::contains) || ofTrade(pair, code);
    }

    /** A skill of the trade that the place is of. */
    private boolean ofTrade(BesidePair pair, String code) {
        return concepts.byCode(code).map(Concept::number).stream()
                .flatMap(number -> concepts.occupations(number).stream())
                .anyMatch(pair.place().line().occupations()::contains);
    }

    private void papers(BesidePair pair, List<Beside> told) {
        boolean used = pair.need().tasks().stream()
                .flatMap(task -> Stream.ofNullable(PAPER_OF_TASK.get(String.valueOf(task.task()))))
                .flatMap(paper -> concepts.byCode(paper).map(Concept::number).stream())
                .anyMatch(paper -> Standing.of(pair.candidate(), paper) == Standing.HELD);
        boolean held = used
                || pair.place().credentialDemands().stream()
                        .anyMatch(demand -> Standing.of(pair.candidate(), demand.concept()) == Standing.HELD);
        if (held) {
            told.add(Beside.plus(BesideCode.CERTIFICATE_FIT));
        }
        boolean education = pair.place().credentialDemands().stream()
                .filter(demand -> concepts.educations().contains(demand.concept()))
                .anyMatch(demand -> Standing.of(pair.candidate(), demand.concept()) == Standing.HELD);
        if (education) {
            told.add(Beside.plus(BesideCode.EDUCATION_FIT));
        }
    }
}
