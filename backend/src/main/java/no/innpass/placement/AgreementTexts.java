package no.innpass.placement;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innpass.platform.linter.GroupWishes;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Keeps wishes for or against a group of people out of what the parties write (HR-10). */
@Singleton
class AgreementTexts {
    private final GroupWishes wishes;

    AgreementTexts(GroupWishes wishes) {
        this.wishes = wishes;
    }

    /** @throws Refused GROUP_WISH with each text that has such a wish */
    void refuseGroupWishes(AgreementContent content) {
        List<FieldProblem> found = texts(content).entrySet().stream()
                .filter(text -> wishes.find(text.getValue()).isPresent())
                .map(text -> new FieldProblem(text.getKey(), "GROUP_WISH"))
                .toList();
        if (!found.isEmpty()) {
            throw new Refused(new PlacementProblem.GroupWish(found));
        }
    }

    /** Free texts by JSON pointer; a field that the caller left out has none. */
    private static Map<String, String> texts(AgreementContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        add(texts, "/why", content.why());
        AgreementContent.Talk talk = content.talk();
        add(texts, "/talk/waivedBecause", talk == null ? null : talk.waivedBecause());
        for (int i = 0; i < content.expectations().size(); i++) {
            add(
                    texts,
                    "/expectations/" + i + "/agreed",
                    content.expectations().get(i).agreed());
        }
        for (int i = 0; i < content.goals().size(); i++) {
            add(texts, "/goals/" + i + "/goal", content.goals().get(i).goal());
            add(texts, "/goals/" + i + "/criterion", content.goals().get(i).criterion());
        }
        for (int i = 0; i < content.trainingItems().size(); i++) {
            add(
                    texts,
                    "/trainingItems/" + i + "/task",
                    content.trainingItems().get(i).task());
            add(
                    texts,
                    "/trainingItems/" + i + "/how",
                    content.trainingItems().get(i).how());
        }
        return texts;
    }

    private static void add(Map<String, String> texts, String pointer, @Nullable String text) {
        if (text != null) {
            texts.put(pointer, text);
        }
    }
}
