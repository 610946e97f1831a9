package no.innpass.employer.reference;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Workplaces;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Reference employers as everybody reads them, and one of them as staff do. */
@Singleton
class ShowReferences {
    private static final int STORIES = 3;

    private final BadgeRows rows;
    private final StoryRows stories;
    private final ReferenceRules rules;
    private final Workplaces workplaces;
    private final Areas areas;
    private final Staff staff;
    private final BusinessClock clock;

    ShowReferences(
            BadgeRows rows,
            StoryRows stories,
            ReferenceRules rules,
            Workplaces workplaces,
            Areas areas,
            Staff staff,
            BusinessClock clock) {
        this.rows = rows;
        this.stories = stories;
        this.rules = rules;
        this.workplaces = workplaces;
        this.areas = areas;
        this.staff = staff;
        this.clock = clock;
    }

    /** By name. @throws Refused INVALID_INPUT for a cursor of another list */
    @Transactional
    Slice<ReferenceEmployerView> list(ReferenceFilter filter) {
        @Nullable Cursor from = Cursor.decode(filter.cursor(), 2);
        if (from != null) {
            from.id(1);
        }
        Slice<BadgeRows.Shown> page =
                Slice.of(rows.shown(filter, from), filter.rows(), last -> Cursor.of(last.name(), last.workplace()));
        Map<UUID, List<Story>> told =
                stories
                        .approvedOf(page.items().stream()
                                .map(BadgeRows.Shown::workplace)
                                .toList())
                        .stream()
                        .collect(groupingBy(Story::workplaceId));
        return page.map(one -> view(one, told.getOrDefault(one.workplace(), List.of())));
    }

    private ReferenceEmployerView view(BadgeRows.Shown one, List<Story> told) {
        @Nullable String number = one.municipality();
        return new ReferenceEmployerView(
                one.workplace(),
                one.name(),
                number == null
                        ? null
                        : areas.municipality(number).map(Municipality::name).orElse(number),
                one.industry(),
                one.since(),
                told.stream()
                        .limit(STORIES)
                        .map(story -> new ReferenceEmployerView.ReferenceStoryView(
                                story.title(), story.words(), Objects.requireNonNull(story.approvedOn())))
                        .toList());
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    WorkplaceReferenceView of(UUID workplace) {
        if (workplaces.find(workplace).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        ReferenceRule rule = rules.now();
        LocalDate today = clock.today();
        ReferenceFacts facts = Objects.requireNonNull(
                rows.facts(List.of(workplace), rule.since(today), today).get(workplace));
        Optional<Badge> badge = rows.find(workplace);
        List<Story> told = stories.of(workplace);
        return new WorkplaceReferenceView(
                workplace,
                badge.map(Badge::state).orElse(null),
                badge.map(Badge::since).orElse(null),
                badge.map(Badge::noticeUntil).orElse(null),
                rule.unmet(facts, today).stream().sorted().toList(),
                views(told));
    }

    List<StoryView> views(List<Story> told) {
        Map<UUID, String> names = staff.names(told.stream()
                .flatMap(one -> Optional.ofNullable(one.staffId()).stream())
                .collect(Collectors.toSet()));
        return told.stream().map(one -> view(one, names)).toList();
    }

    private static StoryView view(Story one, Map<UUID, String> names) {
        return new StoryView(
                one.id(),
                one.state(),
                one.title(),
                one.words(),
                one.staffId() == null ? null : names.get(one.staffId()),
                one.writtenOn(),
                one.approvedOn(),
                one.version());
    }
}
