package no.innpass.platform.linter;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.problem.BodyPointer;
import no.innpass.platform.problem.BrokenRule;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Problem;

/**
 * Turns broken {@link FreeText} declarations into their refusal. A wish about a group comes before words, and goes to those who
 * {@link Escalation answer for it} before the caller hears of it.
 */
@Singleton
final class RefuseStoppedTexts implements BrokenRule {
    private final LanguageLinter linter;
    private final Messages messages;
    private final Optional<Escalation> escalation;

    RefuseStoppedTexts(LanguageLinter linter, Messages messages, Optional<Escalation> escalation) {
        this.linter = linter;
        this.messages = messages;
        this.escalation = escalation;
    }

    /** Empty when something else is broken too: then the form is mended first, and nothing has been said yet. */
    @Override
    public Optional<Problem> refusal(HttpRequest<?> request, ConstraintViolationException broken) {
        if (!broken.getConstraintViolations().stream()
                .allMatch(one -> audience(one).isPresent())) {
            return Optional.empty();
        }
        List<StoppedText> texts = broken.getConstraintViolations().stream()
                .map(this::stopped)
                .sorted(Comparator.comparing(StoppedText::place))
                .toList();
        List<StoppedText> wishes = texts.stream().filter(StoppedText::isWish).toList();
        Language language = Language.ofRequest(request);
        if (wishes.isEmpty()) {
            return Optional.of(new LinterProblem.Words(texts.stream()
                    .flatMap(text -> text.hits().stream().map(hit -> field(text, hit, language)))
                    .toList()));
        }
        escalation.ifPresent(escalation -> wishes.forEach(wish ->
                escalation.refused(RefusedWish.of(request, broken, wish.place(), wish.text(), linter.version()))));
        return Optional.of(new LinterProblem.GroupWish(wishes.stream()
                .map(wish -> new FieldProblem(wish.place(), "GROUP_WISH"))
                .toList()));
    }

    private StoppedText stopped(ConstraintViolation<?> violation) {
        return StoppedText.of(
                BodyPointer.of(violation),
                String.valueOf(violation.getInvalidValue()),
                audience(violation).orElseThrow(),
                linter);
    }

    private static Optional<Audience> audience(ConstraintViolation<?> violation) {
        return Optional.ofNullable(violation.getConstraintDescriptor())
                .filter(rule -> rule.getAnnotation().annotationType() == FreeText.class)
                .map(rule ->
                        Audience.valueOf(String.valueOf(rule.getAttributes().get("value"))));
    }

    private FieldProblem field(StoppedText text, LanguageHit hit, Language language) {
        Map<String, Object> words =
                Map.of("word", hit.word(), "alternative", hit.alternative().in(language));
        String code = hit.category().name();
        return new FieldProblem(text.place(), code)
                .worded(messages.find(language, "linter.field." + code, words).orElse(code));
    }
}
