package no.innpass.matching.lists;

import java.util.Map;
import java.util.Optional;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.demand.CanState;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.platform.i18n.Language;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.SupportItem;
import no.innpass.taxonomy.Concepts;

/** The words of what the place is like and may lead to: line, wish, surroundings, support, hire, openness. */
final class OutlookWording {
    /** From this grade on a job is likely, and an employer open (MAT-17). */
    private static final int LIKELY = 60;

    private final Concepts concepts;

    OutlookWording(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The fact that an item compared; empty where a side has not answered. */
    Optional<Sentence> fact(Item item, Language language) {
        Stated answer = item.answer();
        return switch (item.subject().kind()) {
            case LINE -> line(answer, language);
            case WISH -> wish(answer, language);
            case SURROUNDING -> surrounding(item);
            case SUPPORT ->
                answer.code() == Code.OFFERED
                        ? Optional.of(Sentence.of("SUPPORT_OFFERED", "supportItem", support(item)))
                        : Optional.empty();
            case HIRE -> hire(item);
            case OPENNESS ->
                item.known()
                        ? Optional.of(Sentence.of(answer.value() < 100 ? "OPENNESS_ASKED" : "OPENNESS_FREE"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Sentence> line(Stated answer, Language language) {
        return switch (answer.code()) {
            case OCCUPATION ->
                Optional.of(Sentence.of("LINE_OCCUPATION", "occupation", concepts.label(answer.value(), language)));
            case INDUSTRY -> Optional.of(Sentence.of("LINE_INDUSTRY", "industry", letter(answer)));
            case NO_MATCH -> Optional.of(Sentence.of("LINE_NEW"));
            default -> Optional.empty();
        };
    }

    private Optional<Sentence> wish(Stated answer, Language language) {
        return switch (answer.code()) {
            case FIRST_WISH -> Optional.of(concept("WISH_FIRST", answer, language));
            case FIRST_WORKPLACE, WISHED_WORKPLACE -> Optional.of(Sentence.of("WISH_WORKPLACE"));
            case WISHED -> Optional.of(concept("WISH_FURTHER", answer, language));
            case INDUSTRY -> Optional.of(Sentence.of("WISH_INDUSTRY", "industry", letter(answer)));
            case AVOIDED ->
                Optional.of(
                        answer.value() == 0
                                ? Sentence.of("WISH_AVOIDED_INDUSTRY")
                                : concept("WISH_AVOIDED", answer, language));
            default -> Optional.empty();
        };
    }

    private Sentence concept(String code, Stated answer, Language language) {
        return Sentence.of(code, "wish", concepts.label(answer.value(), language));
    }

    private static Optional<Sentence> surrounding(Item item) {
        if (!item.known()) {
            return Optional.empty();
        }
        boolean wanted = item.asked().code() == Code.WANT;
        return item.percent() == 100
                ? Optional.of(Sentence.of(wanted ? "SURROUNDING_THERE" : "SURROUNDING_AVOIDED", "trait", trait(item)))
                : Optional.empty();
    }

    /** Both whole percents, shown apart (MAT-11). */
    private static Optional<Sentence> hire(Item item) {
        if (!item.known()) {
            return Optional.empty();
        }
        CanState can = CanState.values()[item.answer().value()];
        return Optional.of(new Sentence(
                "HIRE", Map.of("will", item.asked().value(), "can", can.percent(), "canState", can.name())));
    }

    /** Three steps in words, without facts or counts (MAT-17); empty for what is no HIRE and no OPENNESS, and where nobody knows. */
    static Optional<Sentence> step(Item item) {
        if (!item.known()) {
            return Optional.empty();
        }
        return switch (item.subject().kind()) {
            case HIRE ->
                Optional.of(Sentence.of(
                        item.percent() >= LIKELY ? "HIRE_LIKELY" : item.percent() > 0 ? "HIRE_POSSIBLE" : "HIRE_NONE"));
            case OPENNESS -> Optional.of(Sentence.of(item.percent() >= LIKELY ? "OPENNESS_FREE" : "OPENNESS_ASKED"));
            default -> Optional.empty();
        };
    }

    /** What is missing, or has not been asked. */
    static Sentence missing(Criterion criterion, Item item) {
        String prefix = item.known() ? "" : "NOT_ASKED_";
        return switch (item.subject().kind()) {
            case SURROUNDING ->
                item.asked().code() == Code.NOT_KNOWN
                        ? Sentence.of("NOT_ASKED_ENVIRONMENT")
                        : Sentence.of(
                                item.known()
                                        ? item.asked().code() == Code.WANT ? "TRAIT_NOT_THERE" : "TRAIT_THERE"
                                        : "NOT_ASKED_TRAIT",
                                "trait",
                                trait(item));
            case SUPPORT -> Sentence.of(prefix + "SUPPORT", "supportItem", support(item));
            default -> Sentence.of(prefix + criterion.name());
        };
    }

    private static String trait(Item item) {
        return EnvironmentTrait.values()[item.subject().number()].name();
    }

    private static String support(Item item) {
        return SupportItem.values()[item.subject().number()].name();
    }

    private static String letter(Stated answer) {
        return String.valueOf((char) ('A' + answer.value()));
    }
}
