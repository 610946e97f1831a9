package no.innpass.employer.inside;

import static java.util.Comparator.comparing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.ContactPerson;
import no.innpass.employer.TraitSeen;
import no.innpass.employer.TraitSource;
import no.innpass.employer.WorkplaceChanged;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Staff;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;
import no.innpass.shared.EnvironmentTrait;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what workplaces are like inside (EMP-12). Each kind of source keeps its own word; the one that holds is what matching
 * reads, in the same transaction and by the same event as what comes in from files.
 */
@Singleton
class InsideProfiles {
    private final InsideRows rows;
    private final Workplaces workplaces;
    private final WorkplacePictures pictures;
    private final Staff staff;
    private final Outbox outbox;
    private final BusinessClock clock;

    InsideProfiles(
            InsideRows rows,
            Workplaces workplaces,
            WorkplacePictures pictures,
            Staff staff,
            Outbox outbox,
            BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    InsideView show(UUID workplace) {
        if (workplaces.find(workplace).isEmpty()) {
            throw notFound();
        }
        List<InsideWord> words = rows.words(workplace);
        Map<UUID, String> names = names(workplace, words);
        Set<EnvironmentTrait> decided = EnumSet.noneOf(EnvironmentTrait.class);
        words.forEach(word -> decided.addAll(InsideTraits.traits(word.item())));
        List<TraitSeen> others = pictures.traits(List.of(workplace)).getOrDefault(workplace, List.of()).stream()
                .filter(seen -> !decided.contains(seen.trait()))
                .toList();
        return new InsideView(workplace, views(words, names), others, rows.version(workplace));
    }

    /** @throws Refused NOT_FOUND for a workplace that is not the actor's own */
    @Transactional
    OwnInsideView showOwn(UUID workplace, Actor actor) {
        requireOwn(workplace, actor);
        List<OwnInsideView.OwnInsideWordView> own = rows.words(workplace).stream()
                .filter(word -> word.source() == TraitSource.SELF)
                .sorted(comparing(InsideWord::item))
                .map(word -> new OwnInsideView.OwnInsideWordView(word.item(), word.said(), word.seenOn()))
                .toList();
        return new OwnInsideView(workplace, own, rows.version(workplace));
    }

    /** @throws Refused NOT_FOUND; CONFLICT; INVALID_INPUT for a day to come, a thing named twice, or an answer that there is not */
    @Transactional
    void tell(UUID workplace, InsideRequest told, long version, Actor actor) {
        if (workplaces.find(workplace).isEmpty()) {
            throw notFound();
        }
        if (told.seenOn().isAfter(clock.today())) {
            throw new Refused(new CommonProblem.InvalidInput("/seenOn", "IN_THE_FUTURE"));
        }
        UUID by = actor.personId();
        write(
                workplace,
                told.items(),
                version,
                answer -> new InsideWord(answer.item(), answer.said(), told.source(), by, null, told.seenOn()),
                told.source());
    }

    /** @throws Refused as {@link #tell}; NOT_FOUND for a workplace that is not the actor's own */
    @Transactional
    void tellOwn(UUID workplace, OwnInsideRequest told, long version, Actor actor) {
        requireOwn(workplace, actor);
        UUID by = actor.personId();
        LocalDate today = clock.today();
        write(
                workplace,
                told.items(),
                version,
                answer -> new InsideWord(answer.item(), answer.said(), TraitSource.SELF, null, by, today),
                TraitSource.SELF);
    }

    private interface Author {
        InsideWord of(InsideAnswer answer);
    }

    private void write(UUID workplace, List<InsideAnswer> answers, long version, Author author, TraitSource source) {
        check(answers);
        ETags.requireSame(version, rows.lock(workplace));
        for (InsideAnswer answer : answers) {
            if (answer.said().isEmpty()) {
                rows.takeBack(workplace, answer.item(), source);
            } else {
                rows.put(workplace, author.of(answer));
            }
        }
        Map<InsideItem, List<InsideWord>> words =
                rows.words(workplace).stream().collect(Collectors.groupingBy(InsideWord::item));
        for (InsideAnswer answer : answers) {
            match(workplace, answer.item(), InsideWord.holding(words.getOrDefault(answer.item(), List.of())));
        }
        rows.written(workplace);
        outbox.append(new WorkplaceChanged(workplace));
    }

    private static void check(List<InsideAnswer> answers) {
        Set<InsideItem> named = EnumSet.noneOf(InsideItem.class);
        for (int i = 0; i < answers.size(); i++) {
            InsideAnswer answer = answers.get(i);
            if (!named.add(answer.item())) {
                throw new Refused(new CommonProblem.InvalidInput("/items/" + i + "/item", "TWICE"));
            }
            if (!answer.said().isEmpty() && !answer.item().takes(answer.said())) {
                throw new Refused(new CommonProblem.InvalidInput("/items/" + i + "/said", "NOT_VALID"));
            }
        }
    }

    /** Hands the word that holds to what matching reads. */
    private void match(UUID workplace, InsideItem item, Optional<InsideWord> holding) {
        if (item == InsideItem.ANCHORING) {
            rows.anchored(
                    workplace,
                    holding.map(word -> "STAFF".equals(word.said().getFirst())).orElse(null),
                    holding.map(InsideWord::seenOn).orElse(clock.today()));
            return;
        }
        if (holding.isEmpty()) {
            rows.forget(workplace, InsideTraits.traits(item));
            return;
        }
        InsideWord word = holding.get();
        InsideTraits.of(item, word.said()).forEach((trait, there) -> rows.trait(workplace, trait, there, word));
    }

    private static List<InsideView.InsideWordView> views(List<InsideWord> words, Map<UUID, String> names) {
        Map<InsideItem, List<InsideWord>> all = words.stream().collect(Collectors.groupingBy(InsideWord::item));
        List<InsideView.InsideWordView> views = new ArrayList<>();
        for (InsideItem item : InsideItem.values()) {
            List<InsideWord> ofItem = all.getOrDefault(item, List.of());
            Optional<InsideWord> holding = InsideWord.holding(ofItem);
            holding.ifPresent(word -> views.add(view(word, names, true)));
            ofItem.stream()
                    .filter(word -> !word.equals(holding.orElseThrow()))
                    .sorted(comparing(InsideWord::seenOn).reversed())
                    .forEach(word -> views.add(view(word, names, false)));
        }
        return views;
    }

    private static InsideView.InsideWordView view(InsideWord word, Map<UUID, String> names, boolean holds) {
        UUID by = Objects.requireNonNullElse(word.seenBy(), Objects.requireNonNullElse(word.saidBy(), new UUID(0, 0)));
        return new InsideView.InsideWordView(
                word.item(), word.said(), word.source(), names.get(by), word.seenOn(), holds);
    }

    private Map<UUID, String> names(UUID workplace, List<InsideWord> words) {
        Map<UUID, String> names = new HashMap<>(staff.names(words.stream()
                .flatMap(word -> Optional.ofNullable(word.seenBy()).stream())
                .collect(Collectors.toSet())));
        for (ContactPerson person : workplaces.people(workplace)) {
            @Nullable UUID id = person.id();
            if (id != null) {
                names.put(id, person.name());
            }
        }
        return names;
    }

    private void requireOwn(UUID workplace, Actor actor) {
        if (!workplaces.reach(actor, Set.of(Role.EMPLOYER_MANAGER)).contains(workplace)) {
            throw notFound();
        }
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
