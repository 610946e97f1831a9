package no.innpass.practiceplace.kind;

import static no.innpass.shared.PlacementPurpose.CLARIFY;
import static no.innpass.shared.PlacementPurpose.EDUCATION_TEST;
import static no.innpass.shared.PlacementPurpose.JOB;
import static no.innpass.shared.PlacementPurpose.LANGUAGE;
import static no.innpass.shared.PlacementPurpose.NETWORK;
import static no.innpass.shared.PlacementPurpose.OTHER;
import static no.innpass.shared.PlacementPurpose.QUALIFICATION;
import static no.innpass.shared.PlacementPurpose.RECRUITMENT_TRIAL;
import static no.innpass.shared.PlacementPurpose.REFERENCE;
import static no.innpass.shared.PlacementPurpose.ROUTINE;
import static no.innpass.shared.PlacementPurpose.SOCIAL_SKILLS;
import static no.innpass.shared.PlacementPurpose.STABILITY;
import static no.innpass.shared.PlacementPurpose.WORK_EXPERIENCE;
import static no.innpass.shared.PlacementPurpose.WORK_LIFE_KNOWLEDGE;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import no.innpass.platform.settings.Settings;
import no.innpass.shared.PlacementKind;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of placement, each with who answers for it, how long it may last and what it may be for (PLC-02). Place, offer and agreement ask here
 * (AGR-10). Months are dated settings with the seeds of MEA-02; the purposes are ours: what a kind is there for, none of them a way around another kind.
 */
@Singleton
public class KindRules {
    private static final Set<PlacementPurpose> ALL = EnumSet.allOf(PlacementPurpose.class);
    private static final Set<PlacementPurpose> LEARNING = EnumSet.of(
            JOB,
            QUALIFICATION,
            LANGUAGE,
            WORK_EXPERIENCE,
            WORK_LIFE_KNOWLEDGE,
            NETWORK,
            REFERENCE,
            EDUCATION_TEST,
            RECRUITMENT_TRIAL,
            OTHER);
    private static final Set<PlacementPurpose> LANGUAGE_ARENA =
            EnumSet.of(LANGUAGE, WORK_LIFE_KNOWLEDGE, NETWORK, SOCIAL_SKILLS);
    private static final Set<PlacementPurpose> FOOTHOLD = EnumSet.of(
            QUALIFICATION,
            LANGUAGE,
            CLARIFY,
            WORK_EXPERIENCE,
            WORK_LIFE_KNOWLEDGE,
            ROUTINE,
            STABILITY,
            SOCIAL_SKILLS,
            NETWORK,
            REFERENCE,
            OTHER);
    private static final Set<PlacementPurpose> HIRED =
            EnumSet.of(JOB, QUALIFICATION, WORK_EXPERIENCE, STABILITY, REFERENCE, RECRUITMENT_TRIAL, OTHER);
    private static final Set<PlacementPurpose> TRADE = EnumSet.of(JOB, QUALIFICATION, EDUCATION_TEST);
    private static final Set<PlacementPurpose> LASTING =
            EnumSet.of(JOB, WORK_EXPERIENCE, ROUTINE, STABILITY, SOCIAL_SKILLS, OTHER);

    private final ToIntFunction<String> settings;

    @Inject
    KindRules(Settings settings) {
        this(settings::integer);
    }

    /** @param settings months by the key of the setting */
    public KindRules(ToIntFunction<String> settings) {
        this.settings = settings;
    }

    /** Of every kind, in their order. */
    public List<KindRule> all() {
        return Arrays.stream(PlacementKind.values()).map(this::of).toList();
    }

    /** As it is today. */
    public KindRule of(PlacementKind kind) {
        return new KindRule(kind, owner(kind), longest(kind), List.copyOf(purposes(kind)));
    }

    private @Nullable Integer longest(PlacementKind kind) {
        return switch (kind) {
            case WORK_TRAINING, SHELTERED_PRACTICE -> settings.applyAsInt("place.totalMonths");
            case COURSE_PRACTICE, LANGUAGE_PRACTICE, SUBSIDY_TEMPORARY ->
                settings.applyAsInt("kind.longestMonths." + kind.name());
            case SUBSIDY_PERMANENT, ORDINARY_JOB, APPRENTICESHIP, TRAINING_CANDIDATE, ADAPTED_WORK -> null;
        };
    }

    private static KindOwner owner(PlacementKind kind) {
        return switch (kind) {
            case WORK_TRAINING, SUBSIDY_TEMPORARY, SUBSIDY_PERMANENT -> KindOwner.NAV;
            case COURSE_PRACTICE, SHELTERED_PRACTICE, ADAPTED_WORK -> KindOwner.PROVIDER;
            case LANGUAGE_PRACTICE -> KindOwner.MUNICIPALITY;
            case ORDINARY_JOB -> KindOwner.EMPLOYER;
            case APPRENTICESHIP, TRAINING_CANDIDATE -> KindOwner.COUNTY;
        };
    }

    private static Set<PlacementPurpose> purposes(PlacementKind kind) {
        return switch (kind) {
            case WORK_TRAINING -> ALL;
            case COURSE_PRACTICE -> LEARNING;
            case LANGUAGE_PRACTICE -> LANGUAGE_ARENA;
            case SHELTERED_PRACTICE -> FOOTHOLD;
            case SUBSIDY_TEMPORARY, SUBSIDY_PERMANENT, ORDINARY_JOB -> HIRED;
            case APPRENTICESHIP, TRAINING_CANDIDATE -> TRADE;
            case ADAPTED_WORK -> LASTING;
        };
    }
}
