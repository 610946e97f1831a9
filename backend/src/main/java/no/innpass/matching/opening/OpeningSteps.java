package no.innpass.matching.opening;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.candidate.LanguageFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.TravelMeans;

/**
 * The single changes that are tried. Only of what is known: what nobody has asked is to be asked, not to be changed. Each makes the facts
 * exactly as they would be packed had the candidate brought it about.
 */
public final class OpeningSteps {
    private static final int MINUTES = 10;
    private static final int FIRST_HOUR = 3;

    private OpeningSteps() {}

    /**
     * A paper that may be taken.
     *
     * @param concept its number
     * @param shows what holding it shows, itself among them
     */
    public record Paper(int concept, List<Integer> shows) {
        public Paper {
            shows = List.copyOf(shows);
        }
    }

    public static List<OpeningStep> of(CandidateFacts facts, Collection<Paper> papers) {
        List<OpeningStep> steps = new ArrayList<>();
        papers.forEach(paper -> certificate(steps, facts, paper));
        language(steps, facts);
        hours(steps, facts);
        travel(steps, facts);
        return steps;
    }

    private static void certificate(List<OpeningStep> steps, CandidateFacts facts, Paper paper) {
        boolean held = facts.certificate(paper.concept())
                .filter(fact -> fact.certificate() == CertificateState.HELD)
                .isPresent();
        if (!facts.certificates().known() || held) {
            return;
        }
        Map<Integer, CertificateFact> all = new TreeMap<>();
        facts.certificateList().forEach(fact -> all.put(fact.concept(), fact));
        paper.shows()
                .forEach(shown ->
                        all.put(shown, CertificateFact.of(shown, CertificateState.HELD, Days.NONE, Days.NONE)));
        steps.add(new OpeningStep(
                OpeningStep.Kind.CERTIFICATE,
                Map.of("concept", paper.concept()),
                With.certificates(facts, List.copyOf(all.values()))));
    }

    /** One step up in one skill, and in all that are known. */
    private static void language(List<OpeningStep> steps, CandidateFacts facts) {
        LanguageLevels all = facts.language().functional();
        int raised = 0;
        for (LanguageSkill skill : LanguageSkill.values()) {
            int code = facts.language().functional().code(skill);
            if (code > 0 && code < LanguageLevel.values().length) {
                LanguageLevel next = LanguageLevel.values()[code];
                steps.add(language(
                        facts,
                        facts.language().functional().with(skill, next),
                        Map.of("skill", skill.name(), "level", next.name())));
                all = all.with(skill, next);
                raised++;
            }
        }
        if (raised > 1) {
            steps.add(language(facts, all, Map.of()));
        }
    }

    private static OpeningStep language(CandidateFacts facts, LanguageLevels levels, Map<String, Object> params) {
        LanguageFacts changed = new LanguageFacts(
                levels, facts.language().tests(), facts.language().plannedTests());
        return new OpeningStep(OpeningStep.Kind.LANGUAGE, params, With.language(facts, changed));
    }

    /** A weekday from nine to three, early mornings, afternoons and evenings, the weekend. */
    private static void hours(List<OpeningStep> steps, CandidateFacts facts) {
        if (facts.hours().isEmpty()) {
            return;
        }
        for (int day = 0; day < 5; day++) {
            hours(steps, facts, DayOfWeek.of(day + 1).name(), blocks(day, day, FIRST_HOUR, FIRST_HOUR + 1));
        }
        hours(steps, facts, "EARLY", blocks(0, 4, 2, 2));
        hours(steps, facts, "EVENING", blocks(0, 4, 5, 6));
        hours(steps, facts, "WEEKEND", blocks(5, 6, FIRST_HOUR, FIRST_HOUR + 1));
    }

    private static long blocks(int firstDay, int lastDay, int firstBlock, int lastBlock) {
        long bits = 0;
        for (int day = firstDay; day <= lastDay; day++) {
            for (int block = firstBlock; block <= lastBlock; block++) {
                bits |= 1L << 8 * day + block;
            }
        }
        return bits;
    }

    private static void hours(List<OpeningStep> steps, CandidateFacts facts, String name, long more) {
        long bits = facts.hours().bits();
        if ((bits & more) != more) {
            steps.add(new OpeningStep(
                    OpeningStep.Kind.HOURS, Map.of("hours", name), With.hours(facts, new HoursGrid(bits | more))));
        }
    }

    private static void travel(List<OpeningStep> steps, CandidateFacts facts) {
        ReachFacts reach = facts.reach();
        if (!reach.known()) {
            return;
        }
        for (int more : new int[] {MINUTES, 3 * MINUTES}) {
            int tens = ReachFacts.tensOf(reach.maxMinutes() + more);
            if (10 * tens == reach.maxMinutes() + more) {
                steps.add(new OpeningStep(
                        OpeningStep.Kind.TRAVEL_TIME,
                        Map.of("minutes", more),
                        With.reach(facts, new ReachFacts(reach.home(), reach.means(), tens, reach.wouldMove()))));
            }
        }
        for (TravelMeans means : TravelMeans.values()) {
            if (means.compareTo(reach.means()) < 0) {
                steps.add(new OpeningStep(
                        OpeningStep.Kind.TRAVEL_MEANS,
                        Map.of("means", means.name()),
                        With.reach(facts, new ReachFacts(reach.home(), means, reach.tens(), reach.wouldMove()))));
            }
        }
    }
}
