package no.innpass.introduction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innpass.employer.channel.ChannelPeriod;
import no.innpass.employer.channel.IntakeChannel;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/** What this room refuses. Texts: {@code i18n/introduction_*.properties}. */
public sealed interface IntroductionProblem extends Problem {

    @Override
    default String room() {
        return "introduction";
    }

    /** Preconditions of MAT-04 that are missing; the pair keeps its place in every list. */
    record CompleteFirst(List<String> missing) implements IntroductionProblem {
        @Override
        public String code() {
            return "COMPLETE_FIRST";
        }

        @Override
        public List<FieldProblem> fields() {
            return missing.stream()
                    .map(item -> new FieldProblem("/candidate", item))
                    .toList();
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("missing", String.join(", ", missing));
        }
    }

    /** The request would not tell everything of INT-02. */
    record ContentIncomplete(List<FieldProblem> fields) implements IntroductionProblem {
        @Override
        public String code() {
            return "CONTENT_INCOMPLETE";
        }
    }

    record PlaceNotPublished() implements IntroductionProblem {
        @Override
        public String code() {
            return "PLACE_NOT_PUBLISHED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Every free seat is spoken for by an offer or an agreement. */
    record PlaceFull() implements IntroductionProblem {
        @Override
        public String code() {
            return "PLACE_FULL";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /**
     * As many of the provider have been presented in the period as the employer has agreed to take in (EMP-16).
     *
     * @param from first day; @param to last day of the agreement
     */
    record IntakeFull(String provider, int most, LocalDate from, LocalDate to) implements IntroductionProblem {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

        @Override
        public String code() {
            return "INTAKE_FULL";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("provider", provider, "most", most, "from", DAY.format(from), "to", DAY.format(to));
        }
    }

    /** The workplace takes no applications in Innpass, but in another way (INT-10). */
    record WrongChannel(IntakeChannel channel) implements IntroductionProblem {
        @Override
        public String code() {
            return "WRONG_CHANNEL";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("channel", channel);
        }
    }

    /** The workplace takes people from providers alone, and the candidate has none (INT-10). */
    record NeedsProvider() implements IntroductionProblem {
        @Override
        public String code() {
            return "NEEDS_PROVIDER";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /**
     * As many have been shown to the workplace in the period as it has said (INT-10).
     *
     * @param opensOn first day of the next period
     */
    record PeriodFull(int most, ChannelPeriod period, LocalDate opensOn) implements IntroductionProblem {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

        @Override
        public String code() {
            return "PERIOD_FULL";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("most", most, "period", period, "opensOn", DAY.format(opensOn));
        }
    }

    /** As many of the candidate's applications wait for an answer as may at once (INT-16). */
    record TooManyApplications(int most) implements IntroductionProblem {
        @Override
        public String code() {
            return "TOO_MANY_APPLICATIONS";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("most", most);
        }
    }

    /** What can follow is another than the candidate said yes to, and there is no answer yet (PLC-11). */
    record AskedAnew() implements IntroductionProblem {
        @Override
        public String code() {
            return "ASKED_ANEW";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** As many as the supervisor takes at once are before the employer, agreed or there (PLC-09). */
    record SupervisionFull(int most) implements IntroductionProblem {
        @Override
        public String code() {
            return "SUPERVISION_FULL";
        }

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("most", most);
        }
    }

    /** The candidate wants nothing but a job, none can be reached here, and has not said yes to that (MAT-12). */
    record NoJobNotAccepted() implements IntroductionProblem {
        @Override
        public String code() {
            return "NO_JOB_NOT_ACCEPTED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** One open introduction for each pair. */
    record AlreadyIntroduced() implements IntroductionProblem {
        @Override
        public String code() {
            return "ALREADY_INTRODUCED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Gates of MAT-05 that stop the pair. */
    record GatesNotPassed(List<String> gates) implements IntroductionProblem {
        @Override
        public String code() {
            return "GATES_NOT_PASSED";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("gates", String.join(", ", gates));
        }
    }

    /** The pair is not one of the first ten of the list: say why this one (MAT-34). */
    record OverrideNeeded() implements IntroductionProblem {
        @Override
        public String code() {
            return "OVERRIDE_NEEDED";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/override", "REQUIRED"));
        }
    }

    /** The workplace is left in peace after referrals that did not fit: say why somebody is suggested all the same (EMP-10). */
    record LeftInPeace(LocalDate until) implements IntroductionProblem {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

        @Override
        public String code() {
            return "COOL_DOWN";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem("/coolDownReason", "REQUIRED"));
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("until", DAY.format(until));
        }
    }

    /** Nothing but the cap of the workplace stops the pair: the leader may let it pass (PRI-03). */
    record OnlyCapStops() implements IntroductionProblem {
        @Override
        public String code() {
            return "ONLY_CAP_STOPS";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** No cap stops the pair: there is nothing to let pass. */
    record NoCapStops() implements IntroductionProblem {
        @Override
        public String code() {
            return "NO_CAP_STOPS";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** The leader has been asked for this pair already, or has said yes. */
    record AlreadyProposed() implements IntroductionProblem {
        @Override
        public String code() {
            return "ALREADY_PROPOSED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** Nobody approves what they proposed themselves (PRI-03). */
    record ApproverIsProposer() implements IntroductionProblem {
        @Override
        public String code() {
            return "APPROVER_IS_PROPOSER";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    record ConsentNeeded(String pointer) implements IntroductionProblem {
        @Override
        public String code() {
            return "CONSENT_NEEDED";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, "CONSENT_NEEDED"));
        }
    }

    /** The words are not, or no longer, those that the candidate approved (INT-04). */
    record TextNotApproved() implements IntroductionProblem {
        @Override
        public String code() {
            return "TEXT_NOT_APPROVED";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    record QuestionOpen() implements IntroductionProblem {
        @Override
        public String code() {
            return "QUESTION_OPEN";
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** A field that this answer needs is missing, or breaks a rule. */
    record Field(String pointer, String fieldCode) implements IntroductionProblem {
        @Override
        public String code() {
            return "INCOMPLETE";
        }

        @Override
        public List<FieldProblem> fields() {
            return List.of(new FieldProblem(pointer, fieldCode));
        }
    }
}
