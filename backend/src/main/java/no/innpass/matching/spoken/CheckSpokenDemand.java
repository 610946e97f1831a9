package no.innpass.matching.spoken;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.candidate.card.CardGroup;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.settings.Settings;
import no.innpass.shared.LanguageLevel;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * Holds a demand for spoken Norwegian against the tasks (PLC-06). The counts are of last night's cards in the region of the workplace (PRI-14), and so
 * the same however often the form is changed.
 */
@Singleton
class CheckSpokenDemand {
    private static final Set<Role> POSTING = Set.of(Role.EMPLOYER_MANAGER, Role.EMPLOYER_RECEPTION);

    private final SpokenByTask spokenByTask;
    private final Workplaces workplaces;
    private final AnonymousCards cards;
    private final Areas areas;
    private final Concepts concepts;
    private final Settings settings;

    CheckSpokenDemand(
            SpokenByTask spokenByTask,
            Workplaces workplaces,
            AnonymousCards cards,
            Areas areas,
            Concepts concepts,
            Settings settings) {
        this.spokenByTask = spokenByTask;
        this.workplaces = workplaces;
        this.cards = cards;
        this.areas = areas;
        this.concepts = concepts;
        this.settings = settings;
    }

    /** @throws Refused NOT_FOUND for no workplace, and for one that this person does not post for */
    @Transactional
    SpokenDemandView forEmployer(Actor actor, UUID workplace, SpokenDemandQuery query, Language language) {
        if (!workplaces.reach(actor, POSTING).contains(workplace)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        return check(workplace, query, language);
    }

    /** @throws Refused NOT_FOUND; INVALID_INPUT for a code that is no concept's */
    @Transactional
    SpokenDemandView check(UUID workplace, SpokenDemandQuery query, Language language) {
        WorkplaceCard at = workplaces.find(workplace).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        LanguageLevel demanded = demanded(query);
        LanguageLevel orientation = LanguageLevel.valueOf(settings.text("lang.orientation"));
        SpokenByTask.Needed needed = spokenByTask.by(query.tasks(), orientation);
        boolean exceeds = demanded.compareTo(needed.level()) > 0;
        List<CardGroup> groups = exceeds ? cardsAround(at) : List.of();
        return new SpokenDemandView(
                demanded,
                needed.level(),
                name(needed.task(), language),
                exceeds,
                count(groups, speaks -> speaks.compareTo(needed.level()) >= 0),
                count(groups, speaks -> speaks.compareTo(needed.level()) >= 0 && speaks.compareTo(demanded) < 0));
    }

    /** All that is wrong is told at once. */
    private LanguageLevel demanded(SpokenDemandQuery query) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (query.tasks().stream().anyMatch(code -> concepts.byCode(code).isEmpty())) {
            wrong.add(new FieldProblem("task", "NOT_VALID"));
        }
        LanguageLevel demanded = query.level();
        if (demanded == null) {
            wrong.add(new FieldProblem("level", "REQUIRED"));
        }
        if (demanded == null || !wrong.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(wrong));
        }
        return demanded;
    }

    private List<CardGroup> cardsAround(WorkplaceCard at) {
        return Optional.ofNullable(at.municipalityNumber())
                .flatMap(areas::centreOf)
                .map(Area::region)
                .map(cards::forRegion)
                .orElse(List.of());
    }

    private static @Nullable Integer count(List<CardGroup> groups, Predicate<LanguageLevel> reaches) {
        int people = 0;
        for (CardGroup group : groups) {
            LanguageLevel speaks = group.content().speaking();
            people += speaks != null && reaches.test(speaks) ? group.cards() : 0;
        }
        OptionalInt shown = AnonymousCards.shown(people);
        return shown.isPresent() ? Integer.valueOf(shown.getAsInt()) : null;
    }

    private @Nullable String name(@Nullable String task, Language language) {
        return Optional.ofNullable(task)
                .flatMap(concepts::byCode)
                .map((Concept concept) -> concept.label(language))
                .orElse(null);
    }
}
