package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.candidate.Candidates;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Shows staff what the employer sees and will see, made of the same parts as the employer's own page (PRI-04). */
@Singleton
class PreviewDisclosure {
    private final IntroductionRows rows;
    private final IntroductionAccess access;
    private final IntroductionParts parts;
    private final Disclosure disclosure;
    private final ReleaseCard releaseCard;
    private final Candidates candidates;

    PreviewDisclosure(
            IntroductionRows rows,
            IntroductionAccess access,
            IntroductionParts parts,
            Disclosure disclosure,
            ReleaseCard releaseCard,
            Candidates candidates) {
        this.rows = rows;
        this.access = access;
        this.parts = parts;
        this.disclosure = disclosure;
        this.releaseCard = releaseCard;
        this.candidates = candidates;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    DisclosureView preview(UUID id, Actor actor) {
        Introduction introduction = rows.findById(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        access.requireStaff(introduction, actor);
        return new DisclosureView(
                disclosure.stage(introduction),
                Stream.of(DisclosureStage.values())
                        .filter(stage -> stage != DisclosureStage.NONE)
                        .map(DisclosureView.Stage::of)
                        .toList(),
                releaseCard.release(introduction),
                words(introduction, actor).orElse(null));
    }

    private Optional<DisclosureView.Words> words(Introduction introduction, Actor actor) {
        UUID person = introduction.candidateId();
        return parts.presentation(introduction.id())
                .map(text -> new DisclosureView.Words(
                        Optional.ofNullable(
                                        candidates.names(actor, Set.of(person)).get(person))
                                .map(Disclosure::firstName)
                                .orElse(null),
                        text.resources(),
                        text.atWork(),
                        text.atWorkWords()));
    }
}
