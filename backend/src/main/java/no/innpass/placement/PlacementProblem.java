package no.innpass.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What this room refuses. Texts: {@code i18n/placement_*.properties}. */
public sealed interface PlacementProblem extends Problem {

    @Override
    default String room() {
        return "placement";
    }

    /** Start gates of AGR-02 that do not hold; one field for each. */
    record Gates(List<StartGate> missing) implements PlacementProblem {
        @Override
        public String code() {
            return "START_GATE";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public List<FieldProblem> fields() {
            return missing.stream()
                    .map(gate -> new FieldProblem("/gates", gate.name()))
                    .toList();
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("missing", missing.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
    }

    /** It begins on its start date, not before. */
    record TooEarly(LocalDate startsOn) implements PlacementProblem {
        @Override
        public String code() {
            return "NOT_BEFORE_START";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("startsOn", startsOn.toString());
        }
    }

    /** The start date went by while the parties were accepting: the way on is to ask for a change and set a new date. */
    record StartGone(LocalDate startsOn) implements PlacementProblem {
        @Override
        public String code() {
            return "START_GONE";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("startsOn", startsOn.toString());
        }
    }

    /** Its period ended before anybody began. */
    record PeriodOver(LocalDate endsOn) implements PlacementProblem {
        @Override
        public String code() {
            return "PERIOD_OVER";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("endsOn", endsOn.toString());
        }
    }

    /** Content that cannot be proposed, or saved, as it is. */
    record NotComplete(List<FieldProblem> fields) implements PlacementProblem {
        @Override
        public String code() {
            return "NOT_COMPLETE";
        }
    }

    /** Content is edited in DRAFT alone; later a change must be asked for first. */
    record Locked() implements PlacementProblem {
        @Override
        public String code() {
            return "CONTENT_LOCKED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** What was read is not what stands there now. */
    record VersionChanged() implements PlacementProblem {
        @Override
        public String code() {
            return "VERSION_CHANGED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    record AlreadyAccepted() implements PlacementProblem {
        @Override
        public String code() {
            return "ALREADY_ACCEPTED";
        }

        @Override
        public int status() {
            return 409;
        }
    }
}
