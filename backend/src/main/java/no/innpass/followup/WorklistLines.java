package no.innpass.followup;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.introduction.OpenQuestion;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Puts the items of a worklist page in words: whom, where, what; a fixed number of queries for a whole page. */
@Singleton
class WorklistLines {
    private final Placements placements;
    private final Candidates candidates;
    private final Workplaces workplaces;
    private final ContactRows rows;

    WorklistLines(Placements placements, Candidates candidates, Workplaces workplaces, ContactRows rows) {
        this.placements = placements;
        this.candidates = candidates;
        this.workplaces = workplaces;
        this.rows = rows;
    }

    /** Whom an item is about. */
    private record Whom(UUID candidateId, UUID workplaceId) {}

    /** What the lines of a page are written from. */
    private record Words(
            Map<UUID, Candidate> candidates,
            Map<UUID, String> names,
            Map<UUID, WorkplaceCard> firms,
            Map<UUID, LocalDate> lastHeld,
            UUID me,
            LocalDate today) {}

    List<WorklistRowView> of(List<ShowWorklist.Item> items, UUID me, Actor actor, LocalDate today) {
        Map<UUID, FollowedPlacement> followed = placements.byId(items.stream()
                .map(ShowWorklist.Item::contact)
                .flatMap(Stream::ofNullable)
                .map(FollowUpContact::placementId)
                .collect(Collectors.toSet()));
        List<Whom> whom = items.stream().map(item -> whom(item, followed)).toList();
        Set<UUID> people = whom.stream().map(Whom::candidateId).collect(Collectors.toSet());
        Words words = new Words(
                candidates.find(people),
                candidates.names(actor, people),
                workplaces.cards(whom.stream().map(Whom::workplaceId).collect(Collectors.toSet())),
                lastHeld(followed.keySet()),
                me,
                today);
        List<WorklistRowView> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(items.get(i), whom.get(i), words));
        }
        return lines;
    }

    private static WorklistRowView line(ShowWorklist.Item item, Whom about, Words words) {
        Optional<FollowUpContact> contact = Optional.ofNullable(item.contact());
        return new WorklistRowView(
                contact.isPresent() ? WorklistRowView.WorklistKind.CONTACT : WorklistRowView.WorklistKind.QUESTION,
                item.urgency(),
                item.id(),
                contact.map(FollowUpContact::placementId).orElse(null),
                about.candidateId(),
                Optional.ofNullable(words.candidates().get(about.candidateId()))
                        .map(Candidate::number)
                        .orElse(0L),
                words.names().get(about.candidateId()),
                Optional.ofNullable(words.firms().get(about.workplaceId()))
                        .map(WorkplaceCard::name)
                        .orElse(""),
                contact.map(FollowUpContact::party).orElse(null),
                contact.map(FollowUpContact::kind).orElse(null),
                contact.map(FollowUpContact::channel).orElse(null),
                item.dueOn(),
                ShowWorklist.daysOver(item.dueOn(), words.today()),
                contact.map(each -> words.lastHeld().get(each.placementId())).orElse(null),
                words.me().equals(owner(item)));
    }

    private static Whom whom(ShowWorklist.Item item, Map<UUID, FollowedPlacement> followed) {
        if (item.contact() != null) {
            FollowedPlacement placement =
                    requireNonNull(followed.get(item.contact().placementId()));
            return new Whom(placement.candidateId(), placement.workplaceId());
        }
        OpenQuestion question = requireNonNull(item.question());
        return new Whom(question.candidateId(), question.workplaceId());
    }

    private static @Nullable UUID owner(ShowWorklist.Item item) {
        return item.contact() != null
                ? item.contact().responsibleId()
                : requireNonNull(item.question()).askedBy();
    }

    private Map<UUID, LocalDate> lastHeld(Set<UUID> placementIds) {
        return placementIds.isEmpty()
                ? Map.of()
                : rows.lastHeld(placementIds).stream().collect(Collectors.toMap(LastHeld::placementId, LastHeld::date));
    }
}
