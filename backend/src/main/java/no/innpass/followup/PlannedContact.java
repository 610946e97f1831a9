package no.innpass.followup;

import java.time.LocalDate;

/** One contact of a plan. */
public record PlannedContact(LocalDate date, ContactParty party, ContactKind kind, ContactChannel channel) {}
