package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.FunctionalAttribute;

/** Which flexibility item answers which functional demand: the dated list behind CAPABILITY (PLC-08, MAT-T2). */
@Singleton
class FlexibilityAnswers {
    private final Rows rows;
    private final BusinessClock clock;

    FlexibilityAnswers(Rows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Answer(AdaptationOffer offer, FunctionalAttribute attribute) {
        static Answer read(ResultSet row) throws SQLException {
            return new Answer(
                    AdaptationOffer.valueOf(row.getString("offer")),
                    FunctionalAttribute.valueOf(row.getString("attribute")));
        }
    }

    /** What is in force today; an offer that answers nothing is left out. */
    Map<AdaptationOffer, Set<FunctionalAttribute>> today() {
        Map<AdaptationOffer, Set<FunctionalAttribute>> answers = new EnumMap<>(AdaptationOffer.class);
        rows.list(
                        "select offer, attribute from flexibility_answer where ? between valid_from and coalesce(valid_to, 'infinity')",
                        Answer::read,
                        clock.today())
                .forEach(answer -> answers.computeIfAbsent(
                                answer.offer(), offer -> EnumSet.noneOf(FunctionalAttribute.class))
                        .add(answer.attribute()));
        return answers;
    }
}
