package no.innpass.employer.register;

import java.util.List;

/**
 * A legal body as the register's service tells of it now.
 *
 * @param units at most 300 of them, or the one that was asked for
 * @param unitsInAll how many it has; 1 where a unit's number was asked for
 */
record LiveFirm(EntityLine entity, List<UnitLine> units, int unitsInAll) {}
