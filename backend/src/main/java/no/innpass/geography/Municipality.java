package no.innpass.geography;

/**
 * A municipality of 2026, or a territory that post codes lead to.
 *
 * @param number four digits; the first two are the county's
 * @param name Norwegian name, after the Sámi one where both are official; "(Østfold)" where two share a name
 * @param centre number of the area that stands for the whole municipality
 */
public record Municipality(String number, String name, County county, int centre) {}
