package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The employer's suggestions: list and page, each with exactly what the stage and the consents of this moment release (PRI-04). A
 * consent that is withdrawn empties the page at once (PRI-05).
 */
@Singleton
class ShowToEmployer {
    private final IntroductionRows rows;
    private final IntroductionBoard board;
    private final IntroductionAccess access;
    private final PairAccess pairAccess;
    private final IntroductionParts parts;
    private final Disclosure disclosure;
    private final Candidates candidates;
    private final Pairs pairs;
    private final ReleaseCard releaseCard;
    private final AskedAnew askedAnew;

    ShowToEmployer(
            IntroductionRows rows,
            IntroductionBoard board,
            IntroductionAccess access,
            PairAccess pairAccess,
            IntroductionParts parts,
            Disclosure disclosure,
            Candidates candidates,
            Pairs pairs,
            ReleaseCard releaseCard,
            AskedAnew askedAnew) {
        this.rows = rows;
        this.board = board;
        this.access = access;
        this.pairAccess = pairAccess;
        this.parts = parts;
        this.disclosure = disclosure;
        this.candidates = candidates;
        this.pairs = pairs;
        this.releaseCard = releaseCard;
        this.askedAnew = askedAnew;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    EmployerIntroductionView show(UUID id, Actor actor) {
        Introduction introduction = rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        access.requireEmployer(introduction, actor);
        DisclosureStage stage = introduction.stage();
        boolean card = stage.compareTo(DisclosureStage.ANONYMOUS) >= 0 && disclosure.mayShowCard(introduction);
        boolean words = EmployerIntroductionView.Presented.shownAt(stage) && disclosure.mayPresent(introduction);
        return new EmployerIntroductionView(
                id,
                introduction.placeId(),
                pairs.title(introduction.placeId(), introduction.needVersion()),
                introduction.state(),
                disclosure.stage(introduction),
                turn(introduction).orElse(null),
                introduction.state() == IntroductionState.OFFERED ? introduction.dueOn() : null,
                askedAnew.possible(introduction, Steps.open(IntroductionTable.STEPS, introduction.state(), actor)),
                card ? releaseCard.release(introduction).at(stage) : null,
                words ? presented(introduction).orElse(null) : null,
                introduction.state().open() || introduction.state() == IntroductionState.CONVERTED
                        ? parts.offer(id).orElse(null)
                        : null,
                pairs.contact(introduction.workplaceId()).orElse(null),
                introduction.revision());
    }

    private Optional<EmployerIntroductionView.Presented> presented(Introduction introduction) {
        return parts.presentation(introduction.id())
                .filter(text -> text.presentedAt() != null)
                .map(text -> new EmployerIntroductionView.Presented(
                        candidates
                                .contact(introduction.candidateId())
                                .map(CandidateContact::name)
                                .map(Disclosure::firstName)
                                .orElse(""),
                        text.resources(),
                        text.atWork(),
                        text.atWorkWords()));
    }

    /** Newest first. */
    @Transactional
    Slice<EmployerIntroductionRowView> list(Actor actor, @Nullable String cursor, int limit) {
        @Nullable Cursor from = Cursor.decode(cursor, 1);
        @Nullable UUID before = from == null ? null : from.id(0);
        return Slice.of(
                        board.shownTo(pairAccess.workplacesOf(actor), before, limit + 1),
                        limit,
                        last -> Cursor.of(last.id()))
                .map(each -> new EmployerIntroductionRowView(
                        each.id(),
                        each.placeId(),
                        pairs.title(each.placeId(), each.needVersion()),
                        each.state(),
                        turn(each).orElse(null)));
    }

    /** Where the candidate is asked anew, everybody waits for that. */
    private Optional<EmployerIntroductionView.Turn> turn(Introduction introduction) {
        if (askedAnew.open(introduction).isPresent()) {
            return Optional.of(EmployerIntroductionView.Turn.CANDIDATE);
        }
        return switch (introduction.state()) {
            case PRESENTED_ANON, PRESENTED -> Optional.of(EmployerIntroductionView.Turn.EMPLOYER);
            case INTERESTED, ACCEPTED -> Optional.of(EmployerIntroductionView.Turn.STAFF);
            case OFFERED -> Optional.of(EmployerIntroductionView.Turn.CANDIDATE);
            default -> Optional.empty();
        };
    }
}
