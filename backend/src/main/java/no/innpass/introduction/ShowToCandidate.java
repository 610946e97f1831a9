package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The candidate's questions: list and page. */
@Singleton
class ShowToCandidate {
    private final IntroductionRows rows;
    private final IntroductionBoard board;
    private final IntroductionAccess access;
    private final IntroductionParts parts;
    private final Disclosure disclosure;
    private final JobToReach jobToReach;
    private final AskedAnew askedAnew;

    ShowToCandidate(
            IntroductionRows rows,
            IntroductionBoard board,
            IntroductionAccess access,
            IntroductionParts parts,
            Disclosure disclosure,
            JobToReach jobToReach,
            AskedAnew askedAnew) {
        this.rows = rows;
        this.board = board;
        this.access = access;
        this.parts = parts;
        this.disclosure = disclosure;
        this.jobToReach = jobToReach;
        this.askedAnew = askedAnew;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    MyOfferView show(UUID id, Actor actor) {
        Introduction introduction = rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        access.requireCandidate(introduction, actor);
        Optional<Presentation> text = parts.presentation(id);
        @Nullable AskedAnewView anew = askedAnew.open(introduction).orElse(null);
        return new MyOfferView(
                id,
                introduction.placeId(),
                introduction.state(),
                anew == null ? asks(introduction, text).orElse(null) : MyOfferView.Ask.PROSPECT,
                anew,
                introduction.dueOn(),
                introduction.state() == IntroductionState.ASKED && !disclosure.mayShowCard(introduction),
                isOpen(introduction) && jobToReach.needsYes(introduction),
                introduction.applied(),
                returned(introduction),
                askedAnew.asTold(id, parts.request(id).orElseThrow()),
                parts.questions(id),
                text.map(IntroductionView.PresentationView::of).orElse(null),
                parts.offer(id).orElse(null),
                introduction.revision());
    }

    /** Newest first. */
    @Transactional
    Slice<MyOfferRowView> list(Actor actor, boolean applied, @Nullable String cursor, int limit) {
        UUID candidate = actor.candidateId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        @Nullable Cursor from = Cursor.decode(cursor, 1);
        @Nullable UUID before = from == null ? null : from.id(0);
        return Slice.of(board.askedOf(candidate, applied, before, limit + 1), limit, last -> Cursor.of(last.id()))
                .map(this::row);
    }

    private MyOfferRowView row(Introduction each) {
        RequestContent request = parts.request(each.id()).orElseThrow();
        return new MyOfferRowView(
                each.id(),
                request.title(),
                request.workplace(),
                each.state(),
                askedAnew.open(each).isPresent()
                        ? MyOfferView.Ask.PROSPECT
                        : asks(each, parts.presentation(each.id())).orElse(null),
                each.dueOn(),
                each.applied());
    }

    private static MyOfferView.@Nullable ReturnedView returned(Introduction introduction) {
        @Nullable String reason = introduction.closingReason();
        return introduction.state() == IntroductionState.RETURNED && reason != null
                ? new MyOfferView.ReturnedView(
                        ReturnReason.valueOf(reason),
                        Optional.ofNullable(introduction.closingWords()).orElse(""))
                : null;
    }

    /** Before the offer has been answered. */
    private static boolean isOpen(Introduction introduction) {
        return switch (introduction.state()) {
            case ASKED, CONSENTED, PRESENTED_ANON, INTERESTED, PRESENTED, MEETING_SET, MET, OFFERED -> true;
            default -> false;
        };
    }

    /** A question that stands still for an answer asks nothing of the candidate. */
    private static Optional<MyOfferView.Ask> asks(Introduction each, Optional<Presentation> text) {
        boolean unapproved = text.filter(words -> !words.approved()).isPresent();
        return switch (each.state()) {
            case ASKED -> Optional.of(MyOfferView.Ask.REQUEST).filter(ask -> each.dueOn() != null);
            case OFFERED -> Optional.of(MyOfferView.Ask.OFFER).filter(ask -> each.dueOn() != null);
            case CONSENTED, PRESENTED_ANON, INTERESTED ->
                Optional.of(MyOfferView.Ask.PRESENTATION).filter(ask -> unapproved);
            default -> Optional.empty();
        };
    }
}
