package no.innpass.introduction.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.ListedCandidate;
import no.innpass.matching.assignment.BoundKind;
import no.innpass.matching.assignment.Opening;
import no.innpass.matching.assignment.RoomLeft;
import no.innpass.practiceplace.PlaceCard;
import org.jspecify.annotations.Nullable;

/** Lines of the people on a board. */
final class PersonLines {
    private static final int OPTIONS = 10;

    private final Board board;
    private final Map<UUID, PlaceCard> cards;
    private final Map<UUID, Long> gains;

    PersonLines(Board board, Map<UUID, PlaceCard> cards, Map<UUID, Long> gains) {
        this.board = board;
        this.cards = cards;
        this.gains = gains;
    }

    /** The people at a place, or without one; who counts most first. */
    List<PersonLineView> at(@Nullable UUID place) {
        return board.members().stream()
                .filter(member -> Objects.equals(member.placeId(), place))
                .map(this::line)
                .sorted(Comparator.comparingInt(PersonLineView::counts)
                        .reversed()
                        .thenComparing(PersonLineView::number))
                .toList();
    }

    String title(UUID place) {
        return Optional.ofNullable(cards.get(place)).map(PlaceCard::title).orElse("");
    }

    String workplace(UUID place) {
        return Optional.ofNullable(cards.get(place)).map(PlaceCard::workplace).orElse("");
    }

    private PersonLineView line(Member member) {
        ListedCandidate person = board.person(member.candidateId());
        @Nullable UUID place = member.placeId();
        return new PersonLineView(
                person.id(),
                person.name(),
                person.person().number(),
                member.state(),
                place == null ? 0 : board.scored().counts(person.id(), place),
                member.introductionId(),
                options(member),
                place != null ? Map.of() : board.scored().stopped().getOrDefault(person.id(), Map.of()));
    }

    private List<PersonLineView.Option> options(Member member) {
        UUID person = member.candidateId();
        RoomLeft room = board.roomWithout(person);
        @Nullable UUID place = member.placeId();
        int now = place == null ? 0 : board.scored().counts(person, place);
        return board.scored().counts().getOrDefault(person, Map.of()).entrySet().stream()
                .filter(one -> !one.getKey().equals(place))
                .sorted(Map.Entry.<UUID, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(OPTIONS)
                .map(one -> option(one.getKey(), one.getValue(), now, room))
                .toList();
    }

    private PersonLineView.Option option(UUID place, int counts, int now, RoomLeft room) {
        Opening opening = Objects.requireNonNull(board.openings().get(place));
        List<BoundKind> full = room.full(opening);
        return new PersonLineView.Option(
                place, title(place), workplace(place), counts, full, counts - now, gains.getOrDefault(place, 0L));
    }
}
