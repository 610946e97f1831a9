package no.innpass.process.bench.drawn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.candidate.LanguageFacts;
import no.innpass.candidate.LineFacts;
import no.innpass.candidate.PurposeFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.candidate.SurroundingFacts;
import no.innpass.candidate.WishFacts;
import no.innpass.geography.Areas;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.EnvironmentNeeds;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAbilities;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.NumberSet;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.TravelMeans;
import no.innpass.taxonomy.Concepts;

/**
 * Candidates drawn one by one: one to three trades with about half of their tasks, a town (large towns more often), Norwegian around one
 * level, and everywhere some questions that nobody has asked.
 */
public final class DrawnCandidates {
    private static final List<PlacementPurpose> PURPOSES = List.of(
            PlacementPurpose.JOB, PlacementPurpose.LANGUAGE, PlacementPurpose.CLARIFY, PlacementPurpose.ROUTINE);
    private static final HoursGrid DAYTIME = HoursGrid.parse("1:09-15;2:09-15;3:09-15;4:09-15;5:09-15");

    private final World world;

    public DrawnCandidates(Concepts concepts, Areas areas) {
        world = World.of(concepts, areas);
    }

    /** The same number gives the same facts. */
    public CandidateFacts candidate(UUID id, long number) {
        Draw draw = new Draw(number * 0x9E37_79B9L + 17);
        List<Integer> trades = trades(draw);
        boolean known = draw.percent(90);
        NumberSet done = known ? done(draw, trades) : NumberSet.NONE;
        FactState skills = known ? FactState.VALUE : FactState.NOT_ASKED;
        List<CertificateFact> certificates = certificates(draw);
        HoursGrid hours = hours(draw);
        return new CandidateFacts(
                id,
                draw.bits(),
                1,
                false,
                draw.percent(10) ? World.TODAY + draw.below(60) : CandidateFacts.READY,
                purpose(draw),
                skills,
                skills,
                done,
                near(done),
                draw.percent(85) || !certificates.isEmpty() ? FactState.VALUE : FactState.NOT_ASKED,
                certificates,
                language(draw),
                new FunctionalAbilities(draw.slots(FunctionalAttribute.values().length, 4, 70)),
                hours.isEmpty() ? FactState.NOT_ASKED : FactState.VALUE,
                hours,
                0,
                reach(draw),
                draw.percent(5) && !done.isEmpty() ? NumberSet.of(done.toArray()[0]) : NumberSet.NONE,
                List.of(),
                line(draw, trades),
                wishes(draw),
                surroundings(draw));
    }

    private List<Integer> trades(Draw draw) {
        Set<Integer> trades = new TreeSet<>();
        for (int left = draw.between(1, 3); left > 0; left--) {
            trades.add(draw.skewed(world.occupations()));
        }
        return List.copyOf(trades);
    }

    private NumberSet done(Draw draw, List<Integer> trades) {
        Set<Integer> done = new TreeSet<>();
        for (int trade : trades) {
            for (int task : world.concepts().tasksAndSkills(trade)) {
                if (draw.percent(50)) {
                    done.add(task);
                }
            }
        }
        return NumberSet.of(done);
    }

    private NumberSet near(NumberSet done) {
        Set<Integer> near = new TreeSet<>();
        done.forEach(task -> near.addAll(world.concepts().neighbours(task)));
        return NumberSet.of(near);
    }

    private static PurposeFacts purpose(Draw draw) {
        PlacementPurpose main = draw.skewed(PURPOSES);
        Set<PlacementPurpose> all = EnumSet.of(main);
        if (draw.percent(60)) {
            all.add(draw.any(PURPOSES));
        }
        return new PurposeFacts(main, all, false);
    }

    private List<CertificateFact> certificates(Draw draw) {
        Map<Integer, CertificateFact> certificates = new TreeMap<>();
        for (int left = draw.below(4); left > 0; left--) {
            int concept = draw.skewed(world.credentials());
            CertificateState state =
                    draw.percent(75) ? CertificateState.HELD : draw.any(List.of(CertificateState.values()));
            int date = draw.percent(50) ? World.TODAY + draw.between(-400, 120) : Days.NONE;
            int end = draw.percent(20) ? World.TODAY + draw.below(900) : Days.NONE;
            certificates.put(concept, CertificateFact.of(concept, state, date, end));
        }
        return List.copyOf(certificates.values());
    }

    private static LanguageFacts language(Draw draw) {
        int middle = draw.between(1, LanguageLevel.values().length - 1);
        Map<LanguageSkill, LanguageLevel> functional = new EnumMap<>(LanguageSkill.class);
        Map<LanguageSkill, LanguageLevel> tests = new EnumMap<>(LanguageSkill.class);
        for (LanguageSkill skill : LanguageSkill.values()) {
            int level = Math.clamp(middle + draw.between(-1, 1), 0, LanguageLevel.values().length - 1);
            if (draw.percent(85)) {
                functional.put(skill, LanguageLevel.values()[level]);
            }
            if (draw.percent(30)) {
                tests.put(skill, LanguageLevel.values()[level]);
            }
        }
        return new LanguageFacts(LanguageLevels.of(functional), LanguageLevels.of(tests), Map.of());
    }

    private static HoursGrid hours(Draw draw) {
        if (draw.percent(15)) {
            return HoursGrid.EMPTY;
        }
        return draw.percent(70) ? DAYTIME : new HoursGrid(DAYTIME.bits() & draw.bits());
    }

    private ReachFacts reach(Draw draw) {
        int home = draw.skewed(world.areas());
        NumberSet move = draw.percent(3) ? NumberSet.of(draw.skewed(world.areas())) : NumberSet.NONE;
        return new ReachFacts(home, draw.skewed(List.of(TravelMeans.values())), draw.between(2, 9), move);
    }

    private static LineFacts line(Draw draw, List<Integer> trades) {
        return draw.percent(15)
                ? LineFacts.UNKNOWN
                : new LineFacts(true, NumberSet.of(trades), 1 << draw.below(LineFacts.INDUSTRIES));
    }

    private WishFacts wishes(Draw draw) {
        if (draw.percent(25)) {
            return WishFacts.NOT_ASKED;
        }
        NumberSet avoided = draw.percent(10) ? NumberSet.of(draw.skewed(world.occupations())) : NumberSet.NONE;
        int first = draw.skewed(world.occupations());
        Set<Integer> further = new TreeSet<>();
        for (int left = draw.below(3); left > 0; left--) {
            further.add(draw.skewed(world.occupations()));
        }
        further.remove(first);
        return new WishFacts(
                FactState.VALUE,
                NumberSet.of(first).without(avoided),
                NumberSet.of(further).without(avoided),
                1 << draw.below(LineFacts.INDUSTRIES),
                avoided,
                0);
    }

    private static SurroundingFacts surroundings(Draw draw) {
        if (draw.percent(30)) {
            return SurroundingFacts.NOT_ASKED;
        }
        List<EnvironmentTrait> traits = new ArrayList<>(List.of(EnvironmentTrait.values()));
        int wanted = draw.any(traits).ordinal();
        int avoided = draw.any(traits).ordinal();
        int bits = EnvironmentNeeds.WANT << 2 * wanted;
        bits |= avoided == wanted || draw.percent(60) ? 0 : EnvironmentNeeds.AVOID << 2 * avoided;
        return new SurroundingFacts(FactState.VALUE, new EnvironmentNeeds(bits));
    }
}
