package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.matching.assignment.AssignOptimally;
import no.innpass.matching.assignment.Locks;
import no.innpass.matching.assignment.Opening;
import no.innpass.matching.assignment.RoomLeft;
import no.innpass.measure.CourseRun;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.PracticePlaces;

/** The board: who is proposed where, what the pairs count today, where else each could go, and why somebody has no place. */
@Singleton
class ShowCohort {
    private final CohortAccess access;
    private final CohortRows rows;
    private final ReadBoard readBoard;
    private final PracticePlaces places;
    private final Providers providers;
    private final ClassMarket classMarket;

    ShowCohort(
            CohortAccess access,
            CohortRows rows,
            ReadBoard readBoard,
            PracticePlaces places,
            Providers providers,
            ClassMarket classMarket) {
        this.access = access;
        this.rows = rows;
        this.readBoard = readBoard;
        this.places = places;
        this.providers = providers;
        this.classMarket = classMarket;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    CohortView show(UUID runId, Actor actor, Language language) {
        CourseRun run = access.ofOffice(runId, actor);
        Board board = readBoard.read(run, rows.head(runId), actor);
        Locks locks = board.locks();
        AssignOptimally best = new AssignOptimally(locks.leftOf(board.problem()));
        Set<UUID> shown = new TreeSet<>(board.openings().keySet());
        shown.addAll(board.placeOf().values());
        shown.addAll(board.closed());
        PersonLines lines = new PersonLines(board, places.cards(shown), best.gainOfOneMore());
        return new CohortView(
                run.id(),
                run.name(),
                providers.find(run.providerId()).map(Provider::name).orElse(""),
                run.startsOn(),
                run.practiceFrom(),
                run.practiceTo(),
                board.head().madeAt(),
                readBoard.capPerEmployer(),
                board.total(),
                locks.with(best.assignment(), board.problem()).total(),
                board.openings().size(),
                classMarket.of(run, language).orElse(null),
                blocks(board, lines),
                lines.at(null),
                board.head().version());
    }

    private static List<CohortView.PlaceBlock> blocks(Board board, PersonLines lines) {
        Set<UUID> used = new TreeSet<>(board.placeOf().values());
        used.addAll(board.closed());
        RoomLeft room = board.roomWithout(new UUID(0, 0));
        return used.stream()
                .map(place -> {
                    Opening opening = board.openings().get(place);
                    return new CohortView.PlaceBlock(
                            place,
                            lines.title(place),
                            lines.workplace(place),
                            opening == null ? 0 : opening.seats(),
                            opening == null ? List.of() : room.full(opening),
                            board.closed().contains(place),
                            lines.at(place));
                })
                .sorted(Comparator.comparing(CohortView.PlaceBlock::workplace)
                        .thenComparing(CohortView.PlaceBlock::title)
                        .thenComparing(CohortView.PlaceBlock::placeId))
                .toList();
    }
}
