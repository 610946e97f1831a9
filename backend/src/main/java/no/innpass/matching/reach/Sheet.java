package no.innpass.matching.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innpass.matching.Explanation;
import no.innpass.matching.Points;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.term.Grade;

/**
 * The points of a pair as they would be with some items at 100. Only items that are known are closed, so what is known (K) and what
 * applies (A) stay as they are.
 */
final class Sheet {
    private final Points today;
    private final List<Explanation.Line> lines;

    Sheet(Explanation explanation) {
        today = explanation.score().points();
        lines = explanation.lines().stream()
                .filter(line -> line.grade().known() && line.weight() > 0)
                .toList();
    }

    /** The sums with these items at 100. */
    Points with(Collection<Item> closed) {
        int p = 0;
        for (Explanation.Line line : lines) {
            p += line.weight() * percent(line, closed);
        }
        return new Points(p, today.k(), today.a());
    }

    /** A closed skill closes the whole of LANGUAGE: it is one item, the lowest of the skills (MAT-T2). */
    private static int percent(Explanation.Line line, Collection<Item> closed) {
        int num = 0;
        int den = 0;
        int lowest = 100;
        boolean any = false;
        for (Item item : line.items()) {
            boolean now = holds(closed, item);
            any |= now;
            if (item.known()) {
                int percent = now ? 100 : item.percent();
                num += item.weight() * percent;
                den += item.weight();
                lowest = Math.min(lowest, percent);
            }
        }
        if (!any) {
            return line.grade().percent();
        }
        return switch (line.criterion()) {
            case LANGUAGE -> 100;
            case HOURS -> lowest;
            default -> Grade.of(num, den, false).percent();
        };
    }

    /** The same item, not one that looks like it. */
    private static boolean holds(Collection<Item> items, Item wanted) {
        for (Item item : items) {
            if (item == wanted) {
                return true;
            }
        }
        return false;
    }

    /** What can be closed beside what is closed already: known, below 100, with a way that somebody knows. */
    List<Closing.Gap> gaps(Collection<Item> closed, boolean functions) {
        List<Closing.Gap> gaps = new ArrayList<>();
        for (Explanation.Line line : lines) {
            if (line.criterion() == Criterion.CAPABILITY && !functions) {
                continue;
            }
            List<Item> open = line.items().stream()
                    .filter(item -> item.known() && item.isGap() && closable(item))
                    .toList();
            if (line.criterion() == Criterion.LANGUAGE) {
                boolean done = line.items().stream().anyMatch(item -> holds(closed, item));
                Stream.of(open)
                        .filter(items -> !done && !items.isEmpty())
                        .forEach(items -> gaps.add(new Closing.Gap(line.criterion(), items)));
            } else {
                open.stream()
                        .filter(item -> !holds(closed, item))
                        .forEach(item -> gaps.add(new Closing.Gap(line.criterion(), List.of(item))));
            }
        }
        return gaps;
    }

    private static boolean closable(Item item) {
        return item.ways().stream().anyMatch(way -> way.way() != Way.NO_KNOWN_WAY);
    }

    /**
     * The item that is met when a condition is lifted; none for NO_REACHABLE_JOB, since accepting that there is no job, or another purpose,
     * brings none.
     */
    Optional<Item> item(ConditionCode code, Hit hit) {
        Optional<Criterion> criterion = code == ConditionCode.NO_REACHABLE_JOB
                ? Optional.empty()
                : criterion(hit.subject().kind());
        return lines.stream()
                .filter(line -> criterion.filter(line.criterion()::equals).isPresent())
                .flatMap(line -> line.items().stream())
                .filter(item -> item.subject().equals(hit.subject()))
                .findFirst();
    }

    private static Optional<Criterion> criterion(Subject.Kind kind) {
        return switch (kind) {
            case CREDENTIAL -> Optional.of(Criterion.FORMAL);
            case LANGUAGE, TEST -> Optional.of(Criterion.LANGUAGE);
            case FUNCTION -> Optional.of(Criterion.CAPABILITY);
            case TRAVEL -> Optional.of(Criterion.TRAVEL);
            default -> Optional.empty();
        };
    }
}
