package no.innpass.employer.lapsed;

/** Where a host that does no more stands: of the relation's stages the two that leave the way (EMP-09). */
enum LapsedStage {
    DORMANT,
    LOST
}
