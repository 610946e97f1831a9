package no.innpass.employer.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.employer.ContactRole;
import no.innpass.employer.inside.InsideItem;
import no.innpass.employer.relation.RelationStage;

/**
 * What to talk about on a visit (EMP-22): first what went wrong or was promised, then what nobody knows yet, then what fits how far the relation has
 * come. Short on purpose: at most {@link #GAPS} questions. The rules are our own. Pure.
 */
final class TalkGuide {
    static final int GAPS = 5;

    private static final Set<RelationStage> NEW =
            EnumSet.of(RelationStage.PROSPECT, RelationStage.CONTACTED, RelationStage.INFORMED, RelationStage.MATURING);

    private TalkGuide() {}

    /**
     * The points in the order in which they are to be raised.
     *
     * @param oldest an outlook from before this day is asked for anew
     */
    static List<TalkPoint> of(VisitFacts facts, LocalDate oldest) {
        List<TalkPoint> points = new ArrayList<>();
        if (facts.badExperience()) {
            points.add(TalkPoint.HEAR_IT_OUT);
        }
        if (facts.promised() != null) {
            points.add(TalkPoint.PROMISED);
        }
        gaps(facts, oldest).stream().limit(GAPS).forEach(points::add);
        points.add(facts.downsizing() ? TalkPoint.OFFER_HELP : ofStage(facts.stage()));
        if (facts.running() > 0) {
            points.add(TalkPoint.HOW_NOW);
        }
        if (NEW.contains(facts.stage()) && !facts.downsizing()) {
            points.add(TalkPoint.FRAMES);
        }
        points.sort(Comparator.naturalOrder());
        return points;
    }

    /** What nobody knows of them, the most useful first. */
    static List<TalkPoint> gaps(VisitFacts facts, LocalDate oldest) {
        Set<TalkPoint> gaps = EnumSet.noneOf(TalkPoint.class);
        addIf(gaps, TalkPoint.ASK_DECIDER, !facts.knows(ContactRole.HIRING_AUTHORITY));
        addIf(
                gaps,
                TalkPoint.ASK_OUTLOOK,
                facts.outlookOn() == null || facts.outlookOn().isBefore(oldest));
        addIf(gaps, TalkPoint.ASK_LOAD, facts.load() == null);
        addIf(gaps, TalkPoint.ASK_SUPERVISOR, !facts.knows(ContactRole.SUPERVISOR));
        addIf(gaps, TalkPoint.ASK_STAFF, !facts.staffAsked());
        addIf(gaps, TalkPoint.ASK_INSIDE, !missing(facts).isEmpty());
        addIf(gaps, TalkPoint.ASK_SIZE, !facts.sizeKnown());
        return List.copyOf(gaps);
    }

    /** Of the inside nobody has said anything of these. Whether the staff have agreed is a question of its own. */
    static List<InsideItem> missing(VisitFacts facts) {
        Set<InsideItem> missing = EnumSet.complementOf(EnumSet.of(InsideItem.ANCHORING));
        missing.removeAll(facts.told());
        return List.copyOf(missing);
    }

    private static void addIf(Set<TalkPoint> points, TalkPoint point, boolean missing) {
        if (missing) {
            points.add(point);
        }
    }

    private static TalkPoint ofStage(RelationStage stage) {
        return switch (stage) {
            case PROSPECT -> TalkPoint.LISTEN;
            case CONTACTED -> TalkPoint.TELL;
            case INFORMED -> TalkPoint.LEFT_UNDONE;
            case MATURING -> TalkPoint.SMALL_STEP;
            case ACTIVE -> TalkPoint.HOW_IT_WENT;
            case DORMANT -> TalkPoint.WHAT_CHANGED;
            case LOST -> TalkPoint.RESPECT_NO;
        };
    }
}
