package no.innpass.process.bench.drawn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.geography.Areas;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.JobFacts;
import no.innpass.practiceplace.LanguageDemand;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PlaceLine;
import no.innpass.practiceplace.PlaceListing;
import no.innpass.practiceplace.PlacePurposes;
import no.innpass.practiceplace.StartWindow;
import no.innpass.practiceplace.SupportFacts;
import no.innpass.practiceplace.TaskFact;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.EnvironmentTraits;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemands;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.NumberSet;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.taxonomy.Concepts;

/** Places drawn one by one, each of one trade, with demands of all kinds; every criterion of matching has something to compare. */
public final class DrawnPlaces {
    private static final HoursGrid DAYTIME = HoursGrid.parse("1:09-15;2:09-15;3:09-15;4:09-15;5:09-15");
    private static final Set<DemandTag> HERE_AND_LATER = EnumSet.of(DemandTag.PLACEMENT, DemandTag.PERMANENT);

    private final World world;

    public DrawnPlaces(Concepts concepts, Areas areas) {
        world = World.of(concepts, areas);
    }

    /** The same number gives the same facts. */
    public PlaceFacts place(UUID id, long number) {
        Draw draw = new Draw(number * 0xC2B2_AE3DL + 5);
        int trade = draw.skewed(world.occupations());
        List<CredentialDemand> credentials = credentials(draw);
        List<LanguageDemand> language = language(draw);
        return new PlaceFacts(
                id,
                new UUID(9, number),
                draw.bits(),
                1,
                PlaceListing.EVERYBODY,
                draw.skewed(world.areas()),
                new StartWindow(World.TODAY + 7, World.TODAY + 60, 90),
                draw.between(1, 3),
                false,
                false,
                tasks(draw, trade),
                credentials.isEmpty() ? FactState.NONE : FactState.VALUE,
                credentials,
                language.isEmpty() ? FactState.NONE : FactState.VALUE,
                language,
                draw.percent(30),
                FactState.VALUE,
                new FunctionalDemands(draw.slots(FunctionalAttribute.values().length, 4, 75)),
                FactState.VALUE,
                draw.percent(60) ? DAYTIME : new HoursGrid(DAYTIME.bits() & draw.bits() | 1L << 20),
                purposes(draw),
                new JobFacts(
                        draw.any(List.of(Prospect.POSSIBLE, Prospect.INTENDED, Prospect.NONE)),
                        EnumSet.of(ContractType.PERMANENT, ContractType.EXTRA_SHIFT),
                        Set.of(),
                        draw.below(101)),
                new PlaceLine(NumberSet.of(trade), 1 << draw.below(20)),
                new EnvironmentTraits(draw.slots(EnvironmentTrait.values().length, 3, 30)),
                new SupportFacts(draw.slots(SupportFacts.WIDTH / 2, 3, 20)),
                draw.below(101));
    }

    private List<TaskFact> tasks(Draw draw, int trade) {
        List<Integer> all = world.concepts().tasksAndSkills(trade);
        int count = Math.min(all.size(), draw.between(2, 5));
        int from = draw.below(all.size());
        List<TaskFact> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tasks.add(new TaskFact(all.get((from + i) % all.size()), draw.between(10, 40), draw.percent(40)));
        }
        return tasks;
    }

    private List<CredentialDemand> credentials(Draw draw) {
        List<CredentialDemand> demands = new ArrayList<>();
        if (draw.percent(20)) {
            demands.add(new CredentialDemand(
                    draw.skewed(world.credentials()), DemandKind.LEGAL_HARD, EnumSet.of(DemandTag.PLACEMENT)));
        }
        if (draw.percent(60)) {
            demands.add(new CredentialDemand(
                    draw.skewed(world.credentials()),
                    draw.any(List.of(DemandKind.FORMAL_DISPENSABLE, DemandKind.TRAINABLE, DemandKind.WISHED)),
                    HERE_AND_LATER));
        }
        return demands;
    }

    private static List<LanguageDemand> language(Draw draw) {
        List<LanguageDemand> demands = new ArrayList<>();
        for (LanguageSkill skill : List.of(LanguageSkill.values()).subList(0, draw.between(0, 2))) {
            LanguageLevel level = LanguageLevel.values()[draw.between(1, 4)];
            DemandKind kind = draw.percent(30) ? DemandKind.FORMAL_DISPENSABLE : DemandKind.WISHED;
            demands.add(new LanguageDemand(skill, level, false, kind, HERE_AND_LATER));
        }
        return demands;
    }

    private static PlacePurposes purposes(Draw draw) {
        return new PlacePurposes(
                draw.any(List.of(PlacementPurpose.JOB, PlacementPurpose.LANGUAGE, PlacementPurpose.CLARIFY)),
                EnumSet.of(PlacementPurpose.ROUTINE));
    }
}
