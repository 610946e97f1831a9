package no.innpass.employer.activity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import no.innpass.platform.problem.Problem;

/** Why nobody is sent to a firm on a day. */
sealed interface AssignProblem extends Problem {
    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    @Override
    default String room() {
        return "employer";
    }

    @Override
    default int status() {
        return 409;
    }

    /** Somebody has planned to contact them so near to that day that one will do (EMP-06). */
    record VisitorAgreed(LocalDate day, int days) implements AssignProblem {
        @Override
        public String code() {
            return "VISITOR_AGREED";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("day", DAY.format(day), "days", days);
        }
    }

    /** They have asked not to be contacted. */
    record LeftAlone(LocalDate until) implements AssignProblem {
        @Override
        public String code() {
            return "LEFT_ALONE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("until", DAY.format(until));
        }
    }
}
