package no.innpass.employer.motive;

/** Why a workplace takes people in (requirements section 17). For the talk with them, never for comparing candidates. */
public enum HostMotive {
    SOCIAL_RESPONSIBILITY,
    MAKE_A_DIFFERENCE,
    GOOD_EXPERIENCE,
    TRAIN_TO_HIRE,
    RECRUIT_TEST,
    IA_AGREEMENT,
    WORK_ENVIRONMENT,
    /** More hands: alone it is a sign of risk. */
    RELIEF,
    LEARNING_DIVERSITY_IMAGE,
    DIRECTIVE,
    PERSONAL,
    LOCAL_BASE
}
