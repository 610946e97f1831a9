package no.innpass.introduction;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PlaceState;
import no.innpass.practiceplace.PracticePlaces;

/**
 * Sees to it that nobody is promised a seat that is not there: the place is published, and its free seats are more than those that
 * offers and unfinished agreements speak for. One promise at a time for each place.
 */
@Singleton
class SpokenFor {
    static final Set<IntroductionState> OFFERS = EnumSet.of(IntroductionState.OFFERED, IntroductionState.ACCEPTED);
    static final Set<IntroductionState> ACCEPTED = EnumSet.of(IntroductionState.ACCEPTED);

    /** A firm that goes on with somebody stands by its place, also where it has not said so in time (PLC-12). */
    private static final Set<PlaceState> STANDING =
            EnumSet.of(PlaceState.PUBLISHED, PlaceState.PAUSED, PlaceState.FILLED);

    private final PracticePlaces places;
    private final JdbcOperations jdbc;

    SpokenFor(PracticePlaces places, JdbcOperations jdbc) {
        this.places = places;
        this.jdbc = jdbc;
    }

    /**
     * @param counted states of other introductions that speak for a seat, besides agreements on the way
     * @throws Refused PLACE_NOT_PUBLISHED, PLACE_FULL
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void requireSeat(Introduction introduction, Set<IntroductionState> counted) {
        hold(introduction.placeId());
        PlaceCard place =
                places.card(introduction.placeId()).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (!STANDING.contains(place.state())) {
            throw new Refused(new IntroductionProblem.PlaceNotPublished());
        }
        if (place.state() == PlaceState.FILLED || spokenFor(introduction, counted) >= place.freeSeats()) {
            throw new Refused(new IntroductionProblem.PlaceFull());
        }
    }

    /** Until the end of the transaction nobody else counts, promises or presents at this place. */
    void hold(UUID placeId) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))", lock -> {
            lock.setString(1, "seats of " + placeId);
            return lock.execute();
        });
    }

    private int spokenFor(Introduction introduction, Set<IntroductionState> counted) {
        return jdbc.prepareStatement("""
                select count(*) from introduction where place_id = ? and id <> ?
                and (state = any(?) or state = 'CONVERTED' and came_to is null)""", query -> {
            query.setObject(1, introduction.placeId());
            query.setObject(2, introduction.id());
            query.setArray(
                    3,
                    query.getConnection()
                            .createArrayOf(
                                    "text", counted.stream().map(Enum::name).toArray()));
            ResultSet row = query.executeQuery();
            row.next();
            return row.getInt(1);
        });
    }
}
