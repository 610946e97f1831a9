package no.innpass.practiceplace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.shared.TaskType;
import org.jspecify.annotations.Nullable;

/** Needs for tests. */
final class Needs {
    static final Need.Task BAKE = new Need.Task("bake", null, TaskType.ORDINARY, 60, true, "Bakeren", null, null, null);
    static final Need.Task KITCHEN =
            new Need.Task("clean-kitchen", null, TaskType.EXTRA, 40, false, null, null, null, null);

    private Needs() {}

    /** Enough to be submitted: a task, a purpose, a prospect. */
    static Need small() {
        return with(List.of(BAKE), Prospect.POSSIBLE);
    }

    static Need with(List<Need.Task> tasks, Prospect prospect, NeedTerms.Contract... contracts) {
        return new Need(
                "Praksis i bakeri",
                null,
                tasks,
                NeedDemands.Credentials.NOT_ASKED,
                NeedDemands.Language.NOT_ASKED,
                NeedDemands.Functions.NOT_ASKED,
                NeedTerms.Hours.NOT_ASKED,
                NeedTerms.Flexibility.NOT_ASKED,
                new NeedTerms.Purposes(PlacementPurpose.JOB, Set.of(PlacementPurpose.LANGUAGE), null),
                new NeedTerms.Job(prospect, List.of(contracts), null, null, null, null, null, null, null, null),
                NeedTerms.Support.NOT_ASKED,
                NeedMore.NOT_ASKED);
    }

    /** Open for somebody who is not clarified yet. */
    static Need chance(@Nullable String findOut) {
        Need small = small();
        return new Need(
                small.title(),
                small.summary(),
                small.tasks(),
                small.credentials(),
                small.language(),
                small.functions(),
                small.hours(),
                small.flexibility(),
                small.purposes(),
                small.job(),
                small.support(),
                new NeedMore(Set.of(), null, null, null, true, findOut, Set.of(), null));
    }

    /** Every field has a value. */
    static Need full() {
        return new Need(
                "Praksis i bakeri",
                "Vi trenger hjelp om morgenen.",
                List.of(
                        BAKE,
                        KITCHEN,
                        new Need.Task(null, "pynte kaker", TaskType.OTHER, null, true, null, null, null, null)),
                new NeedDemands.Credentials(
                        FactState.VALUE,
                        List.of(new NeedDemands.Credential(
                                "driving-licence-b",
                                DemandKind.LEGAL_HARD,
                                "Vegtrafikkloven § 24",
                                Set.of(DemandTag.PLACEMENT, DemandTag.PERMANENT),
                                null))),
                new NeedDemands.Language(
                        FactState.VALUE,
                        List.of(new NeedDemands.Level(
                                LanguageSkill.SPEAKING,
                                LanguageLevel.A2,
                                false,
                                DemandKind.FORMAL_DISPENSABLE,
                                null,
                                Set.of(DemandTag.PLACEMENT))),
                        true,
                        "Kollega snakker arabisk"),
                new NeedDemands.Functions(
                        FactState.VALUE,
                        List.of(
                                new NeedDemands.Function(FunctionalAttribute.STAND, FunctionalDemand.DEMANDED),
                                new NeedDemands.Function(FunctionalAttribute.LIFT, FunctionalDemand.ASK),
                                new NeedDemands.Function(FunctionalAttribute.HEAR, FunctionalDemand.DEMANDED))),
                new NeedTerms.Hours(
                        FactState.VALUE,
                        List.of(
                                new NeedTerms.Stretch(DayOfWeek.THURSDAY, 540, 900),
                                new NeedTerms.Stretch(DayOfWeek.FRIDAY, 540, 900))),
                new NeedTerms.Flexibility(
                        FactState.VALUE,
                        Set.of(AdaptationOffer.PACE, AdaptationOffer.BREAKS),
                        NeedTerms.AlternativeTasks.PART_TIME,
                        true,
                        true,
                        false,
                        null,
                        false,
                        "Rolig start"),
                new NeedTerms.Purposes(
                        PlacementPurpose.JOB, Set.of(PlacementPurpose.LANGUAGE, PlacementPurpose.OTHER), "Prøve faget"),
                new NeedTerms.Job(
                        Prospect.INTENDED,
                        List.of(
                                new NeedTerms.Contract(ContractType.PERMANENT, null, null),
                                new NeedTerms.Contract(ContractType.EXTRA_SHIFT, 2, 12)),
                        "Stilling 2026/114",
                        80,
                        true,
                        LocalDate.of(2026, 9, 1),
                        1,
                        true,
                        false,
                        "Kan stå opp tidlig"),
                new NeedTerms.Support("Ola Vik", 4, 2, true, true, false, "Opplæring i hygiene"),
                new NeedMore(
                        Set.of(NeedMore.Wanted.INFORMATION, NeedMore.Wanted.SUPERVISING),
                        NeedMore.ContactWish.MONTHLY,
                        NeedMore.Clothes.FROM_FIRM,
                        "Vernesko, 800 kr",
                        true,
                        "Om tidlige morgener går",
                        Set.of(NeedMore.LeadsTo.TRADE_CERTIFICATE),
                        true));
    }

    static PracticePlaceRequest place(Need need, int positions) {
        return place(need, positions, null);
    }

    static PracticePlaceRequest place(Need need, int positions, @Nullable LocalDate latest) {
        return new PracticePlaceRequest(
                PlacementKind.WORK_TRAINING, positions, null, latest, 84, LocalDate.of(2096, 12, 31), need);
    }
}
