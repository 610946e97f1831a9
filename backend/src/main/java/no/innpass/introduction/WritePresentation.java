package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Staff write, and rewrite, the presentation before it leaves; one changed word asks for the approval again (INT-04). */
@Singleton
class WritePresentation {
    private static final Set<IntroductionState> BEFORE_IT_LEAVES = EnumSet.of(
            IntroductionState.SUGGESTED,
            IntroductionState.ASKED,
            IntroductionState.CONSENTED,
            IntroductionState.PRESENTED_ANON,
            IntroductionState.INTERESTED);

    private final Way way;
    private final IntroductionAccess access;
    private final PresentationRows presentations;
    private final IntroductionRows rows;
    private final BusinessClock clock;

    WritePresentation(
            Way way,
            IntroductionAccess access,
            PresentationRows presentations,
            IntroductionRows rows,
            BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.presentations = presentations;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param version of the introduction that was read (If-Match)
     * @throws Refused CONFLICT; STEP_REFUSED when it has left already; INCOMPLETE for words that do not fit the answer
     */
    @Transactional
    Introduction write(UUID id, long version, PresentationRequest request, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireStaff(introduction, actor);
        ETags.requireSame(version, introduction.revision());
        if (!BEFORE_IT_LEAVES.contains(introduction.state())) {
            throw new Refused(new CommonProblem.StepRefused(
                    "WRITE_PRESENTATION", introduction.state().name()));
        }
        @Nullable String words = request.atWorkWords();
        if ((request.atWork() == AtWork.TOLD) != (words != null && !words.isBlank())) {
            throw new Refused(new IntroductionProblem.Field("/atWorkWords", "GOES_WITH_TOLD"));
        }
        Optional<Presentation> before = presentations.findById(id);
        Presentation text = new Presentation(
                id,
                request.resources().strip(),
                request.atWork(),
                words == null ? null : words.strip(),
                actor.personId(),
                clock.now(),
                before.map(Presentation::approvedHash).orElse(null),
                before.map(Presentation::approvedAt).orElse(null),
                null);
        if (before.isPresent()) {
            presentations.update(text);
        } else {
            presentations.save(text);
        }
        return rows.update(introduction);
    }
}
