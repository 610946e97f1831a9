package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The staff's board and page. */
@Singleton
class ShowIntroduction {
    private final IntroductionRows rows;
    private final IntroductionBoard board;
    private final IntroductionAccess access;
    private final IntroductionParts parts;
    private final Candidates candidates;
    private final Workplaces workplaces;
    private final Pairs pairs;
    private final PairAccess pairAccess;
    private final JobToReach jobToReach;
    private final AskedAnew askedAnew;

    ShowIntroduction(
            IntroductionRows rows,
            IntroductionBoard board,
            IntroductionAccess access,
            IntroductionParts parts,
            Candidates candidates,
            Workplaces workplaces,
            Pairs pairs,
            PairAccess pairAccess,
            JobToReach jobToReach,
            AskedAnew askedAnew) {
        this.rows = rows;
        this.board = board;
        this.access = access;
        this.parts = parts;
        this.candidates = candidates;
        this.workplaces = workplaces;
        this.pairs = pairs;
        this.pairAccess = pairAccess;
        this.jobToReach = jobToReach;
        this.askedAnew = askedAnew;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    IntroductionView show(UUID id, Actor actor) {
        Introduction introduction = rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        access.requireStaff(introduction, actor);
        Candidate candidate = candidates
                .find(introduction.candidateId())
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return new IntroductionView(
                id,
                candidate.id(),
                candidate.number(),
                candidates.names(actor, Set.of(candidate.id())).get(candidate.id()),
                introduction.placeId(),
                pairs.title(introduction.placeId(), introduction.needVersion()),
                introduction.workplaceId(),
                workplaces
                        .find(introduction.workplaceId())
                        .map(WorkplaceCard::name)
                        .orElse(""),
                introduction.mode(),
                introduction.reason(),
                introduction.state(),
                introduction.dueOn(),
                introduction.daysLeft(),
                introduction.closingReason(),
                introduction.closingWords(),
                introduction.stage(),
                introduction.closingReason() == null && jobToReach.needsYes(introduction),
                askedAnew.open(introduction).orElse(null),
                askedAnew.possible(introduction, Steps.open(IntroductionTable.STEPS, introduction.state(), actor)),
                parts.request(id).map(told -> askedAnew.asTold(id, told)).orElse(null),
                parts.questions(id),
                parts.presentation(id)
                        .map(IntroductionView.PresentationView::of)
                        .orElse(null),
                parts.offer(id).orElse(null),
                parts.match(id).orElse(null),
                introduction.createdAt(),
                introduction.revision());
    }

    /** Those that the actor may open, newest first; a page can hold fewer than the limit although there is a next one. */
    @Transactional
    Slice<IntroductionRowView> list(
            Actor actor, IntroductionBoard.Narrowing narrowing, @Nullable String cursor, int limit) {
        @Nullable Cursor from = Cursor.decode(cursor, 1);
        @Nullable UUID before = from == null ? null : from.id(0);
        PairAccess.StaffReach reach = pairAccess.staffReach(actor);
        Set<UUID> hidden = pairAccess.hiddenFrom(actor);
        List<Introduction> found = newest(
                board.ofOffices(reach.offices(), hidden, narrowing, before, limit + 1),
                board.ofWorkplaces(reach.workplaces(), hidden, narrowing, before, limit + 1),
                limit + 1);
        Slice<Introduction> page = Slice.of(found, limit, last -> Cursor.of(last.id()));
        Set<UUID> people = ids(page.items());
        Map<UUID, Candidate> known = candidates.find(people);
        Map<UUID, String> names = candidates.names(actor, people);
        Map<UUID, WorkplaceCard> firms = workplaces.cards(
                page.items().stream().map(Introduction::workplaceId).collect(Collectors.toSet()));
        return new Slice<>(
                page.items().stream()
                        .filter(each -> reach.covers(names.containsKey(each.candidateId()), each.workplaceId()))
                        .map(each -> row(each, known, names, firms, actor))
                        .toList(),
                page.next());
    }

    /** Each once, in the order of the board: ids from the last on, compared as the database does. */
    private static List<Introduction> newest(List<Introduction> some, List<Introduction> others, int limit) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparing((Introduction each) -> each.id().toString())
                        .reversed())
                .limit(limit)
                .toList();
    }

    private IntroductionRowView row(
            Introduction each,
            Map<UUID, Candidate> known,
            Map<UUID, String> names,
            Map<UUID, WorkplaceCard> firms,
            Actor actor) {
        return new IntroductionRowView(
                each.id(),
                each.candidateId(),
                Optional.ofNullable(known.get(each.candidateId()))
                        .map(Candidate::number)
                        .orElse(0L),
                names.get(each.candidateId()),
                each.placeId(),
                pairs.title(each.placeId(), each.needVersion()),
                Optional.ofNullable(firms.get(each.workplaceId()))
                        .map(WorkplaceCard::name)
                        .orElse(""),
                each.state(),
                each.dueOn(),
                each.daysLeft(),
                Steps.open(IntroductionTable.STEPS, each.state(), actor));
    }

    private static Set<UUID> ids(Collection<Introduction> introductions) {
        return introductions.stream().map(Introduction::candidateId).collect(Collectors.toSet());
    }
}
