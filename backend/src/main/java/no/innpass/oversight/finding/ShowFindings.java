package no.innpass.oversight.finding;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The register: auditors read all of it, a leader what concerns the own office. */
@Singleton
class ShowFindings {
    private final FindingRows findings;
    private final Candidates candidates;
    private final BusinessClock clock;

    ShowFindings(FindingRows findings, Candidates candidates, BusinessClock clock) {
        this.findings = findings;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Transactional
    Slice<FindingView> forAuditor(Actor actor, @Nullable String cursor, int limit) {
        return page(null, cursor, limit).map(one -> view(one, actor, true));
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    FindingView forAuditor(Actor actor, UUID id) {
        return view(findings.find(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound())), actor, true);
    }

    @Transactional
    Slice<LeadFindingView> forLeader(Actor actor, @Nullable String cursor, int limit) {
        Slice<Finding> page = page(led(actor), cursor, limit);
        Map<UUID, Candidate> people = behind(page.items());
        return page.map(one -> leadView(one, actor, people));
    }

    /** @throws Refused NOT_FOUND for a finding about another office */
    @Transactional
    LeadFindingView forLeader(Actor actor, UUID id) {
        Finding found = findings.find(id)
                .filter(one -> led(actor).contains(one.officeId()))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return leadView(found, actor, behind(List.of(found)));
    }

    static Set<UUID> led(Actor actor) {
        return actor.officeIds().stream()
                .filter(office -> actor.hasInOffice(Role.OFFICE_LEADER, office))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Slice<Finding> page(@Nullable Collection<UUID> offices, @Nullable String cursor, int limit) {
        long skip = Optional.ofNullable(Cursor.decode(cursor, 1))
                .map(place -> Math.max(0, Math.min(place.number(0), Integer.MAX_VALUE)))
                .orElse(0L);
        return Slice.of(findings.list(offices, skip, limit + 1), limit, one -> Cursor.of(skip + limit));
    }

    private Map<UUID, Candidate> behind(List<Finding> some) {
        return candidates.find(
                some.stream().map(Finding::candidateId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private LeadFindingView leadView(Finding one, Actor actor, Map<UUID, Candidate> people) {
        Optional<Candidate> person = Optional.ofNullable(one.candidateId())
                .map(people::get)
                .filter(candidate -> candidates.officesOf(actor).contains(candidate.officeId()));
        return new LeadFindingView(
                view(one, actor, false),
                person.map(Candidate::id).orElse(null),
                person.map(Candidate::number).orElse(null));
    }

    private FindingView view(Finding one, Actor actor, boolean withCase) {
        boolean own = !withCase || actor.personId().equals(one.madeBy());
        return new FindingView(
                one.id(),
                one.number(),
                one.officeId(),
                one.officeName(),
                withCase ? one.caseId() : null,
                withCase ? one.pseudonym() : null,
                one.severity(),
                one.finding(),
                one.responsibleName(),
                one.dueOn(),
                one.state() == FindingState.OPEN && one.dueOn().isBefore(clock.today()),
                one.state(),
                one.answer(),
                one.answeredByName(),
                one.answeredAt(),
                one.remark(),
                one.madeByName(),
                one.madeAt(),
                own ? Steps.open(FindingTable.STEPS, one.state(), actor) : List.of());
    }
}
