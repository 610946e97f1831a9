package no.innpass.taxonomy;

/**
 * A name of a concept.
 *
 * @param language ISO 639 code in lower case: {@code nb}, {@code nn}, {@code en}, or another that was imported
 * @param preferred the one name shown in this language; the others are synonyms to search by
 */
public record ConceptLabel(String language, String text, boolean preferred) {}
