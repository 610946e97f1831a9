package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.platform.i18n.Language;
import no.innpass.shared.Ability;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.taxonomy.CertificateType;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Turns the numbers of a reason into codes with words for what they are about, in one language. No prose: that is the browser's. */
@Singleton
class Wording {
    private final Concepts concepts;
    private final OutlookWording outlook;

    Wording(Concepts concepts) {
        this.concepts = concepts;
        outlook = new OutlookWording(concepts);
    }

    /** The fact that an item compared; empty where the candidate has not answered. */
    Optional<Sentence> fact(CandidateFacts candidate, Item item, Language language) {
        Stated answer = item.answer();
        return switch (item.subject().kind()) {
            case TASK -> task(candidate, item, language);
            case CREDENTIAL -> credential(item.subject(), answer, language);
            case LANGUAGE, TEST ->
                isLevel(answer)
                        ? Optional.of(language("LANGUAGE_LEVEL", item.subject(), item.asked(), answer))
                        : Optional.empty();
            case FUNCTION -> function(item);
            case HOURS -> hours(candidate, item);
            case DATES -> start(item);
            case TRAVEL -> travel(candidate, item.asked(), answer);
            case PURPOSE -> purpose(item);
            case LINE, WISH, SURROUNDING, SUPPORT, HIRE, OPENNESS -> outlook.fact(item, language);
            default -> Optional.empty();
        };
    }

    /** What the place does so that the fact is enough, or nearer to it: "with language support" (MAT-13). */
    static Optional<Sentence> help(Item item) {
        return item.answer().code() == Stated.Code.LEVEL_SUPPORTED
                ? Optional.of(Sentence.of("LANGUAGE_SUPPORT"))
                : Optional.empty();
    }

    /** A legal demand that passes unanswered or planned (MAT-16). */
    Sentence legalGap(Hit hit, Language language) {
        Subject subject = hit.subject();
        String prefix = hit.answer().code() == Stated.Code.NOT_KNOWN ? "NOT_ASKED_LEGAL_" : "LEGAL_";
        return subject.kind() == Subject.Kind.CREDENTIAL
                ? Sentence.of(prefix + "CERTIFICATE", "certificate", label(subject, language))
                : language(prefix + "LANGUAGE", subject, hit.asked(), hit.answer());
    }

    /** Whether a credential is a test of Norwegian. */
    boolean isTest(int concept) {
        return type(concept) == CertificateType.NORWEGIAN_TEST;
    }

    /** Ways to a paper that hold whatever stands in the profile: a test is booked, a trade learnt by agreement. */
    List<Way> waysToPaper(Subject subject) {
        if (subject.kind() != Subject.Kind.CREDENTIAL) {
            return List.of();
        }
        if (isTest(subject.number())) {
            return List.of(Way.BOOK_TEST, Way.LANGUAGE_COURSE);
        }
        boolean learnt = type(subject.number()) == CertificateType.TRADE_CERTIFICATE
                || concepts.educations().contains(subject.number());
        return learnt ? List.of(Way.EDUCATION_AGREEMENT, Way.COURSE) : List.of();
    }

    private @Nullable CertificateType type(int concept) {
        return concepts.byNumber(concept).map(Concept::certificateType).orElse(null);
    }

    /** A must before a contract that is not met. */
    Sentence must(Hit hit, Language language) {
        Subject subject = hit.subject();
        return subject.kind() == Subject.Kind.CREDENTIAL
                ? Sentence.of("CERTIFICATE", "certificate", label(subject, language))
                : language(
                        subject.kind() == Subject.Kind.TEST ? "TEST" : "LANGUAGE", subject, hit.asked(), hit.answer());
    }

    /** How far a legal demand has come: "booked for 12 January"; empty where nobody has asked. */
    Optional<Sentence> planned(Hit hit, Language language) {
        Subject subject = hit.subject();
        return subject.kind() == Subject.Kind.CREDENTIAL
                ? credential(subject, hit.answer(), language)
                : Optional.of(language("LANGUAGE_LEVEL", subject, hit.asked(), hit.answer()))
                        .filter(level -> isLevel(hit.answer()));
    }

    /** What is missing, or has not been asked. */
    Sentence missing(Criterion criterion, Item item, Language language) {
        String prefix = item.known() ? "" : "NOT_ASKED_";
        Subject subject = item.subject();
        return switch (subject.kind()) {
            case TASK ->
                item.known() ? Sentence.of("TASK", "task", label(subject, language)) : Sentence.of("NOT_ASKED_TASKS");
            case CREDENTIAL -> Sentence.of(prefix + "CERTIFICATE", "certificate", label(subject, language));
            case LANGUAGE, TEST -> language(prefix + "LANGUAGE", subject, item.asked(), item.answer());
            case FUNCTION -> Sentence.of(prefix + "CAPABILITY", "attribute", attribute(subject));
            case DATES -> Sentence.of(prefix + "START");
            case SURROUNDING, SUPPORT, HIRE -> OutlookWording.missing(criterion, item);
            default -> Sentence.of(prefix + criterion.name());
        };
    }

    /** The fact behind a gate or a condition; empty where its code says all. */
    Optional<Sentence> obstacle(CandidateFacts candidate, Hit hit, Language language) {
        Subject subject = hit.subject();
        return switch (subject.kind()) {
            case TASK -> Optional.of(Sentence.of("ASKED_TASK", "task", label(subject, language)));
            case CREDENTIAL -> Optional.of(Sentence.of("ASKED_CERTIFICATE", "certificate", label(subject, language)));
            case LANGUAGE, TEST -> Optional.of(language("ASKED_LANGUAGE", subject, hit.asked(), hit.answer()));
            case FUNCTION -> Optional.of(Sentence.of("ASKED_FUNCTION", "attribute", attribute(subject)));
            case TRAVEL -> travel(candidate, hit.asked(), hit.answer());
            case POSITION ->
                Optional.of(new Sentence(
                        "ASKED_POSITION",
                        Map.of(
                                "percent",
                                hit.asked().value(),
                                "wanted",
                                hit.answer().value())));
            case DATES ->
                Optional.of(new Sentence(
                        "DATES",
                        Map.of(
                                "latest",
                                day(hit.asked().value()),
                                "ready",
                                day(hit.answer().value()))));
            default -> Optional.empty();
        };
    }

    private Optional<Sentence> task(CandidateFacts candidate, Item item, Language language) {
        String task = label(item.subject(), language);
        return switch (item.answer().code()) {
            case DONE -> Optional.of(Sentence.of("TASK_DONE", "task", task));
            case NEAR ->
                Optional.of(near(candidate, item.subject().number(), language)
                        .map(near -> new Sentence("TASK_NEAR", Map.of("task", task, "near", near)))
                        .orElseGet(() -> Sentence.of("TASK_TRADE", "task", task)));
            case LEARNT_HERE -> Optional.of(Sentence.of("TASK_TRAINABLE", "task", task));
            default -> Optional.empty();
        };
    }

    /** The first thing done that lies next to a task, by number; empty where a trade that the person knows makes it near. */
    private Optional<String> near(CandidateFacts candidate, int task, Language language) {
        return concepts.neighbours(task).stream()
                .filter(candidate.done()::contains)
                .sorted()
                .findFirst()
                .map(number -> concepts.label(number, language));
    }

    private Optional<Sentence> credential(Subject subject, Stated answer, Language language) {
        String certificate = label(subject, language);
        return switch (answer.code()) {
            case HELD -> Optional.of(Sentence.of("CERTIFICATE_HELD", "certificate", certificate));
            case DATED ->
                Optional.of(new Sentence(
                        "CERTIFICATE_DATED",
                        Map.of(
                                "certificate",
                                certificate,
                                "certificateState",
                                "PLANNED",
                                "date",
                                day(answer.value()))));
            case UNDATED, DURING_PLACEMENT, EXPIRED ->
                Optional.of(new Sentence("CERTIFICATE_" + answer.code().name(), Map.of("certificate", certificate)));
            default -> Optional.empty();
        };
    }

    private static Sentence language(String code, Subject subject, Stated asked, Stated answer) {
        Map<String, Object> params = new HashMap<>();
        params.put("skill", LanguageSkill.values()[subject.number()].name());
        params.put("demanded", level(asked));
        params.put("level", level(answer));
        return new Sentence(code, params);
    }

    private static boolean isLevel(Stated stated) {
        return stated.code() == Stated.Code.LEVEL || stated.code() == Stated.Code.LEVEL_SUPPORTED;
    }

    private static String level(Stated stated) {
        return isLevel(stated) ? LanguageLevel.values()[stated.value() - 1].name() : "";
    }

    private static Optional<Sentence> function(Item item) {
        if (item.answer().code() != Stated.Code.ABILITY) {
            return Optional.empty();
        }
        Ability ability = Ability.values()[item.answer().value()];
        FunctionalDemand demand = FunctionalDemand.values()[item.asked().value()];
        String code = switch (ability) {
            case CAN -> "CAPABILITY_CAN";
            case WITH_AID -> "CAPABILITY_AID";
            default -> demand == FunctionalDemand.ANSWERED ? "CAPABILITY_FLEXIBLE" : "CAPABILITY_ASK";
        };
        boolean solved = ability == Ability.CAN || ability == Ability.WITH_AID || demand != FunctionalDemand.DEMANDED;
        return solved ? Optional.of(Sentence.of(code, "attribute", attribute(item.subject()))) : Optional.empty();
    }

    private static Optional<Sentence> hours(CandidateFacts candidate, Item item) {
        if (item.answer().code() != Stated.Code.BLOCKS_SHARED || item.asked().code() != Stated.Code.BLOCKS) {
            return Optional.empty();
        }
        return Optional.of(new Sentence(
                "HOURS_SHARED",
                Map.of(
                        "shared",
                        item.answer().value(),
                        "offered",
                        item.asked().value(),
                        "wanted",
                        candidate.hours().blocks())));
    }

    private static Optional<Sentence> start(Item item) {
        if (!item.known()) {
            return Optional.empty();
        }
        return Optional.of(
                item.isGap()
                        ? Sentence.of("START_LATER", "ready", day(item.answer().value()))
                        : Sentence.of("START_IN_TIME"));
    }

    private static Optional<Sentence> travel(CandidateFacts candidate, Stated asked, Stated answer) {
        if (asked.code() != Stated.Code.MINUTES || answer.code() != Stated.Code.MAX_MINUTES) {
            return Optional.empty();
        }
        return Optional.of(new Sentence(
                "TRAVEL_TIME",
                Map.of(
                        "minutes", asked.value(),
                        "limit", answer.value(),
                        "means", candidate.reach().means().name())));
    }

    private static Optional<Sentence> purpose(Item item) {
        if (item.answer().code() != Stated.Code.PURPOSE || !item.known()) {
            return Optional.empty();
        }
        String code =
                item.percent() == 100 ? "PURPOSE_SAME" : item.percent() == 0 ? "PURPOSE_OTHER" : "PURPOSE_FURTHER";
        return Optional.of(Sentence.of(
                code, "purpose", PlacementPurpose.values()[item.answer().value()].name()));
    }

    private String label(Subject subject, Language language) {
        return concepts.label(subject.number(), language);
    }

    private static String attribute(Subject subject) {
        return FunctionalAttribute.values()[subject.number()].name();
    }

    private static String day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }
}
