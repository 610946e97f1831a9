package no.innpass.practiceplace;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Light;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePicture;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentTraits;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalDemands;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.NumberSet;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.Prospect;

/**
 * A workplace that has posted nothing (MAT-02).
 *
 * @param stated it is told that people are needed
 * @param earlier how many places were posted here before
 */
public record QuietWorkplace(WorkplaceCard card, WorkplacePicture picture, boolean stated, int earlier) {
    public UUID id() {
        return card.id();
    }

    /** How many of these are known to be there. */
    public int there(Set<EnvironmentTrait> asked) {
        return (int) asked.stream()
                .filter(trait -> picture.traits().code(trait) == EnvironmentTraits.THERE)
                .count();
    }

    /**
     * What matching may read of it, as if one seat were open: nobody has said what the work asks, so everything of a need is not asked
     * (MAT-07), and what is known of the workplace stands. The id is the workplace's own.
     */
    public ListedPlace asPlace() {
        boolean known = picture.light() == null
                ? picture.requests() + picture.open() > 0 || picture.badExperience()
                : picture.light() != Light.GREY;
        PlaceFacts facts = new PlaceFacts(
                card.id(),
                card.id(),
                card.id().getLeastSignificantBits(),
                1,
                PlaceListing.STAFF,
                card.area(),
                StartWindow.OPEN,
                1,
                card.blocked(),
                card.capReached(),
                List.of(),
                FactState.NOT_ASKED,
                List.of(),
                FactState.NOT_ASKED,
                List.of(),
                false,
                FactState.NOT_ASKED,
                FunctionalDemands.NONE,
                FactState.NOT_ASKED,
                HoursGrid.EMPTY,
                PlacePurposes.UNKNOWN,
                new JobFacts(
                        Prospect.NOT_ASKED,
                        Set.of(),
                        Set.of(),
                        Will.of(Prospect.NOT_ASKED, picture.hires(), picture.finished())),
                new PlaceLine(NumberSet.NONE, DerivePlaceFacts.industry(card)),
                picture.traits(),
                SupportFacts.UNKNOWN,
                known ? Openness.of(picture, 0) : PlaceFacts.OPENNESS_UNKNOWN);
        return new ListedPlace(facts, placeCard());
    }

    private PlaceCard placeCard() {
        return new PlaceCard(
                card.id(),
                card.id(),
                card.name(),
                card.name(),
                card.municipalityNumber(),
                PlacementKind.WORK_TRAINING,
                PlaceState.DRAFT,
                1,
                1,
                null,
                List.of(),
                null,
                null,
                null,
                Prospect.NOT_ASKED,
                false,
                0,
                null);
    }
}
