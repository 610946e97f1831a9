package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.candidate.ListedCandidate;
import no.innpass.measure.CourseRun;
import no.innpass.measure.RunFrame;
import no.innpass.measure.RunFrames;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Those of a run who fit a place and are barred by its quota or budget, beside its absence and drop-outs so far (MAT-23). */
@Singleton
class ShowBarred {
    private final CohortAccess access;
    private final CohortRows rows;
    private final ReadBoard readBoard;
    private final RunFrames frames;
    private final CohortQueue queue;

    ShowBarred(CohortAccess access, CohortRows rows, ReadBoard readBoard, RunFrames frames, CohortQueue queue) {
        this.access = access;
        this.rows = rows;
        this.readBoard = readBoard;
        this.frames = frames;
        this.queue = queue;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    BarredView show(UUID runId, Actor actor) {
        CourseRun run = access.ofOffice(runId, actor);
        Board board = readBoard.read(run, rows.head(runId), actor);
        RunFrame frame = Objects.requireNonNullElse(frames.of(List.of(runId)).get(runId), RunFrame.OPEN);
        Map<UUID, ListedCandidate> people =
                board.scored().people().stream().collect(Collectors.toMap(ListedCandidate::id, Function.identity()));
        List<CohortQueue.Waiting> waiting = queue.waiting(runId, frame).stream()
                .filter(one -> people.containsKey(one.candidate()))
                .toList();
        return new BarredView(
                runId,
                run.name(),
                board.members().size(),
                frame.quota(),
                frame.budget(),
                frame.absencePercent(),
                frame.droppedOut(),
                waiting.size(),
                waiting.stream()
                        .map(one -> person(one, Objects.requireNonNull(people.get(one.candidate())), board))
                        .filter(one -> one.places() > 0)
                        .toList());
    }

    private static BarredView.BarredPerson person(CohortQueue.Waiting waiting, ListedCandidate person, Board board) {
        List<Integer> counts = board.openings().keySet().stream()
                .map(place -> board.scored().counts(person.id(), place))
                .filter(count -> count > 0)
                .toList();
        @Nullable String name = person.name();
        return new BarredView.BarredPerson(
                person.id(),
                name,
                person.person().number(),
                waiting.bar(),
                waiting.waits(),
                counts.stream().mapToInt(Integer::intValue).max().orElse(0),
                counts.size());
    }
}
