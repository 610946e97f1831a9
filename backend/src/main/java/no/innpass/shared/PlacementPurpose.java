package no.innpass.shared;

/** Why a placement is made (CAN-16, PLC-03). */
public enum PlacementPurpose {
    JOB,
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
    EDUCATION_TEST,
    RECRUITMENT_TRIAL,
    OTHER
}
