package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Plays the events of a case as far as matching can know of them: as the facts that the rooms hold afterwards. An event of a kind that
 * nothing here can store yet cannot be played, and what is expected after it is reported as not built.
 */
@Singleton
class PlayEvents {
    /** They tell nothing that matching reads. */
    private static final Set<String> TALK =
            Set.of("suggestion", "message", "contact", "visit", "referral", "review", "feedback", "interview");

    /** The case with everything played up to and with the event. @throws CaseCodes.NotThere at one that cannot be played */
    CaseTree until(CaseTree tree, String last) {
        if (!tree.has("events", last)) {
            throw new WrongCase("after: " + last + " names no event: name one that stands under events");
        }
        CaseTree played = tree;
        for (Map<String, Object> event : tree.list("events")) {
            played = played.with(lays(played, event));
            if (last.equals(event.get("id"))) {
                break;
            }
        }
        return played;
    }

    private static List<CaseTree.Lay> lays(CaseTree tree, Map<String, Object> event) {
        String type = Objects.toString(event.get("type"));
        Map<String, Object> data = CaseTree.mapping(event.get("data"));
        String place = Objects.toString(event.get("place"), "none");
        String who = Objects.toString(event.get("who"), "none");
        if (TALK.contains(type)) {
            return List.of();
        }
        return switch (type) {
            case "hire" -> counted(tree, place, "finished", 1, "hires", 1);
            case "end" -> counted(tree, place, "finished", 1, "hires", 0);
            case "start" -> List.of();
            case "application" ->
                counted(
                        tree,
                        place,
                        "contacts_last_30_days",
                        number(data, "count").orElse(1),
                        "",
                        0);
            case "test" -> paper(tree, who, Objects.toString(data.get("test"), "norwegian_test"), state(data));
            case "certificate" -> paper(tree, who, Objects.toString(data.get("certificate"), ""), "held");
            case "outlook" -> outlook(place, data);
            case "no_reply" -> unanswered(place, data);
            default ->
                throw new CaseCodes.NotThere(
                        "the event " + event.get("id") + " of the kind " + type + " cannot be played yet");
        };
    }

    private static List<CaseTree.Lay> counted(
            CaseTree tree, String place, String one, int more, String other, int moreOfOther) {
        if (!tree.has("workplaces", place)) {
            return List.of();
        }
        List<CaseTree.Lay> lays = new ArrayList<>();
        lays.add(count(tree, place, one, more));
        if (!other.isEmpty()) {
            lays.add(count(tree, place, other, moreOfOther));
        }
        return lays;
    }

    /** The record as it stands, and so many more. */
    private static CaseTree.Lay count(CaseTree tree, String place, String key, int more) {
        String path = "workplaces[" + place + "].record." + key;
        int before = tree.list("assumptions").reversed().stream()
                .filter(one -> path.equals(one.get("sets")))
                .findFirst()
                .map(one -> one.get("value"))
                .or(() -> tree.item("workplaces", place)
                        .map(one -> CaseTree.mapping(one.get("record")).get(key)))
                .flatMap(PlayEvents::whole)
                .orElse(0);
        return new CaseTree.Lay(path, before + more);
    }

    private static List<CaseTree.Lay> paper(CaseTree tree, String who, String name, String state) {
        if (!tree.has("candidates", who) || name.isEmpty()) {
            return List.of();
        }
        Object told = tree.item("candidates", who)
                .map(one -> CaseTree.mapping(one.get("resources")).get("certificates"))
                .orElse("unknown");
        List<Object> papers = new ArrayList<>();
        if (told instanceof List<?> list) {
            list.stream()
                    .filter(one -> !name.equals(CaseTree.mapping(one).get("name")))
                    .forEach(papers::add);
        }
        papers.add(Map.of("name", name, "status", state));
        return List.of(new CaseTree.Lay("candidates[" + who + "].resources.certificates", papers));
    }

    private static String state(Map<String, Object> data) {
        return "passed".equals(data.get("result"))
                ? "held"
                : "failed".equals(data.get("result")) ? "lacking" : "planned";
    }

    private static List<CaseTree.Lay> outlook(String place, Map<String, Object> data) {
        return List.of(new CaseTree.Lay(
                "workplaces[" + place + "].record.short_of_staff", "up".equals(data.get("direction"))));
    }

    /** In whole months: a few days are no history. */
    private static List<CaseTree.Lay> unanswered(String place, Map<String, Object> data) {
        int months = number(data, "days").orElse(0) / 30;
        return months == 0
                ? List.of()
                : List.of(new CaseTree.Lay("workplaces[" + place + "].record.unanswered_months", months));
    }

    private static Optional<Integer> number(Map<String, Object> data, String key) {
        return Optional.ofNullable(data.get(key)).flatMap(PlayEvents::whole);
    }

    private static Optional<Integer> whole(Object value) {
        return value instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }
}
