/**
 * Demo data (INTG-15): fictitious employers, workplaces, places and candidates, drawn from a seed and written as the files
 * that the importer reads ({@code docs/import.md}), so that a demo comes in through the same door as real input.
 *
 * <p>{@link no.innpass.process.demo.DemoData} is the way in. Same size, seed and day: same bytes. Shares that the reports
 * print stand with their figure's id in {@code shares.tsv} and {@code workplaces.tsv} beside this package and are dealt out
 * exactly (largest remainder), not drawn; everything else is assumed and marked so ({@code docs/demo-data.md}). No figure on
 * gender, age, origin, health or perceived barriers is used, and names are drawn apart from all other facts.
 */
@NullMarked
package no.innpass.process.demo;

import org.jspecify.annotations.NullMarked;
