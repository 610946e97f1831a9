package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;

/**
 * Keeps to how many a supervisor takes at once (PLC-09). Counted are those who are there or have a seat, those whose agreement is on the way,
 * and those who are before the employer: each takes time of the one who supervises. Where the need says no number, nothing is counted.
 */
@Singleton
class KeepSupervision {
    private static final List<String> BEFORE_EMPLOYER = Arrays.stream(IntroductionState.values())
            .filter(state -> state.open() && DisclosureStage.of(state) != DisclosureStage.NONE)
            .map(Enum::name)
            .toList();

    private final PracticePlaces places;
    private final SpokenFor spokenFor;
    private final Rows rows;

    KeepSupervision(PracticePlaces places, SpokenFor spokenFor, Rows rows) {
        this.places = places;
        this.spokenFor = spokenFor;
        this.rows = rows;
    }

    /** @throws Refused SUPERVISION_FULL where one more would be too many */
    @Transactional(Transactional.TxType.MANDATORY)
    void admit(Introduction introduction) {
        spokenFor.hold(introduction.placeId());
        PlaceCard place =
                places.card(introduction.placeId()).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Integer most = place.maxAtOnce();
        if (most != null && place.positions() - place.freeSeats() + onTheWay(introduction) >= most) {
            throw new Refused(new IntroductionProblem.SupervisionFull(most));
        }
    }

    private int onTheWay(Introduction introduction) {
        return rows.first("""
                        select count(*)::int from introduction where place_id = ? and id <> ?
                        and (state = any(?) or state = 'CONVERTED' and came_to is null)""", row -> row.getInt(1), introduction.placeId(), introduction.id(), BEFORE_EMPLOYER)
                .orElse(0);
    }
}
