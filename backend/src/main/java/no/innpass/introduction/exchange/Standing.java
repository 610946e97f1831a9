package no.innpass.introduction.exchange;

import java.util.UUID;

/**
 * One candidate on the way to one place.
 *
 * @param officeId the office that leads it
 * @param movable nobody has offered or accepted anything yet
 */
record Standing(UUID introductionId, UUID candidateId, UUID placeId, UUID officeId, boolean movable) {}
