package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.profile.Authorship;
import no.innpass.candidate.profile.GoalsSection;
import no.innpass.candidate.profile.ProfileStore;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.ETags;
import no.innpass.shared.DataSource;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * Gives one section a new answer: rows, packed facts and event in one transaction. What says the same as before keeps its source,
 * date and verification (CAN-03).
 */
@Singleton
class UpdateResourceProfile {
    private final CandidateRows candidates;
    private final ProfileStore profiles;
    private final PackFacts packFacts;
    private final Concepts concepts;
    private final Areas areas;
    private final Workplaces workplaces;

    UpdateResourceProfile(
            CandidateRows candidates,
            ProfileStore profiles,
            PackFacts packFacts,
            Concepts concepts,
            Areas areas,
            Workplaces workplaces) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.packFacts = packFacts;
        this.concepts = concepts;
        this.areas = areas;
        this.workplaces = workplaces;
    }

    /**
     * @param expectedVersion of the section that the change was made on
     * @return the section as it stands now
     * @throws Refused SECTION_REFUSED with a pointer for each field that is wrong; CONFLICT when the section has moved on
     */
    @Transactional
    @SuppressWarnings("unchecked") // a section is stored and read back under its own name
    <S extends Section> S update(UUID candidateId, S asked, long expectedVersion, Authorship by) {
        refuseUnless(asked);
        Candidate candidate = candidates.lock(candidateId);
        Section stored = profiles.section(candidateId, asked.name());
        ETags.requireSame(expectedVersion, stored.version());
        profiles.replace(candidateId, keepForeignGoals(asked, stored, by), by);
        packFacts.packChanged(candidates.update(candidate));
        return (S) profiles.section(candidateId, asked.name());
    }

    private void refuseUnless(Section asked) {
        List<FieldProblem> problems = new ArrayList<>(problems(asked, concepts, areas));
        if (asked instanceof WishesSection wishes) {
            problems.addAll(strangeWorkplaces(wishes));
        }
        if (!problems.isEmpty()) {
            throw new Refused(new CandidateProblem.SectionRefused(problems));
        }
    }

    private List<FieldProblem> strangeWorkplaces(WishesSection asked) {
        List<@Nullable UUID> wished =
                asked.wishes().stream().map(WishesSection.Wish::workplaceId).toList();
        Set<UUID> known = workplaces
                .cards(wished.stream().filter(Objects::nonNull).collect(Collectors.toSet()))
                .keySet();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < wished.size(); i++) {
            @Nullable UUID workplace = wished.get(i);
            if (workplace != null && !known.contains(workplace)) {
                problems.add(new FieldProblem("/wishes/" + i + "/workplaceId", "UNKNOWN_WORKPLACE"));
            }
        }
        return problems;
    }

    /** Everything that is wrong with a section, places of the map too. */
    static List<FieldProblem> problems(Section section, Concepts concepts, Areas areas) {
        List<FieldProblem> problems = new ArrayList<>(section.problems(concepts));
        if (section instanceof ReachSection reachSection && reachSection.reach() != null) {
            ReachSection.Reach reach = reachSection.reach();
            if (reach.home() != null && areas.byNumber(reach.home()).isEmpty()) {
                problems.add(new FieldProblem("/reach/home", "UNKNOWN_AREA"));
            }
            for (int i = 0; i < reach.wouldMove().size(); i++) {
                if (areas.byNumber(reach.wouldMove().get(i)).isEmpty()) {
                    problems.add(new FieldProblem("/reach/wouldMove/" + i, "UNKNOWN_AREA"));
                }
            }
        }
        return problems;
    }

    /** The adviser's goal is the adviser's: what a candidate sends leaves it as it is (CAN-15). */
    private static Section keepForeignGoals(Section asked, Section stored, Authorship by) {
        if (by.own() != DataSource.CANDIDATE
                || !(asked instanceof GoalsSection goals)
                || !(stored instanceof GoalsSection before)) {
            return asked;
        }
        List<GoalsSection.Goal> kept = new ArrayList<>(goals.goals().stream()
                .filter(goal -> goal.holder() == GoalsSection.Holder.CANDIDATE)
                .toList());
        before.goals().stream()
                .filter(goal -> goal.holder() == GoalsSection.Holder.ADVISER)
                .forEach(kept::add);
        return new GoalsSection(kept.isEmpty() ? goals.state() : FactState.VALUE, kept, null);
    }
}
