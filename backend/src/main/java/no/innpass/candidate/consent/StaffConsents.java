package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.ActorKind;
import org.jspecify.annotations.Nullable;

/** What staff of the owning office do with consents; who may do it for whom has been checked before. */
@Singleton
public class StaffConsents {
    private final Consents consents;
    private final ConsentTexts texts;
    private final ConsentViews views;
    private final FoldConsents fold;

    StaffConsents(Consents consents, ConsentTexts texts, ConsentViews views, FoldConsents fold) {
        this.fold = fold;
        this.consents = consents;
        this.texts = texts;
        this.views = views;
    }

    @Transactional
    public List<ConsentView> of(UUID candidate, Language language) {
        return consents.of(candidate).stream()
                .map(consent -> views.of(consent, language))
                .toList();
    }

    /** Consents of either that would end if the two records became one: the narrower answer holds (CAN-27). */
    @Transactional
    public Set<UUID> endingByMerge(UUID survivor, UUID merged) {
        return fold.ending(survivor, merged);
    }

    /** @throws Refused INVALID_INPUT for a type without text, or a receiver that does not go with the type */
    @Transactional
    public ConsentView ask(UUID candidate, ConsentRequest request, Actor actor) {
        if (texts.isMissing(request.type())) {
            throw new Refused(new CommonProblem.InvalidInput("/type", "NOT_VALID"));
        }
        Receiver receiver = receiver(request);
        Consent asked =
                consents.ask(candidate, request.type(), receiver, actor.language(), ActorKind.ADVISER, actor.loginId());
        return views.of(asked, actor.language());
    }

    private static Receiver receiver(ConsentRequest request) {
        @Nullable UUID employer = request.employerId();
        boolean card = request.type() == ConsentType.ANONYMOUS_CARD;
        if (card == (employer != null)) {
            throw new Refused(new CommonProblem.InvalidInput("/employerId", card ? "NOT_VALID" : "REQUIRED"));
        }
        if (!card && request.region() != null) {
            throw new Refused(new CommonProblem.InvalidInput("/region", "NOT_VALID"));
        }
        return new Receiver(employer, request.region());
    }
}
