package no.innpass.candidate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.merging.MergeObstacle;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** Refusals of this room. Texts: {@code i18n/candidate_*.properties}. */
public sealed interface CandidateProblem extends Problem {
    @Override
    default String room() {
        return "candidate";
    }

    @Override
    default String code() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /**
     * Somebody with this name, phone or e-mail is here already (CAN-27); the caller looks, and says so if it is another person.
     *
     * @param own how many the caller may open
     * @param elsewhere how many others there are
     */
    record PossibleDouble(int own, int elsewhere) implements CandidateProblem {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("own", own, "elsewhere", elsewhere);
        }
    }

    /**
     * The record was folded into another of the same person (CAN-27); told to those who may open that one.
     *
     * @param candidateId the record that stands for both now
     */
    record Merged(UUID candidateId, long number) implements CandidateProblem {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("candidateId", candidateId, "number", Long.toString(number));
        }
    }

    /** The two cannot become one now (CAN-27); each obstacle can be mended first. */
    record MergeRefused(Set<MergeObstacle> obstacles) implements CandidateProblem {
        @Override
        public int status() {
            return 409;
        }

        @Override
        public List<FieldProblem> fields() {
            return obstacles.stream()
                    .sorted()
                    .map(one -> new FieldProblem("/mergedId", one.name()))
                    .toList();
        }
    }

    /** A record cannot be merged with itself. */
    record SameRecord() implements CandidateProblem {}

    /** READY_FROM has a day, and nothing else has. */
    record ReadyFromNeedsDay() implements CandidateProblem {
        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/readyFrom", "REQUIRED"));
        }
    }

    /** A protected identity needs an adviser or a deputy: nobody else could open the person (PRI-19). */
    record NoNamedStaff() implements CandidateProblem {}

    /** The colleague neither leads the office nor handles the person (PRI-19). */
    record NotNamed() implements CandidateProblem {}

    /** What the section says does not hold together. */
    record SectionRefused(List<FieldProblem> fields) implements CandidateProblem {}

    /** The adviser or deputy is no active colleague of the candidate's office. */
    record AdviserNotOfOffice() implements CandidateProblem {
        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/adviserId", "NOT_VALID"));
        }
    }
}
