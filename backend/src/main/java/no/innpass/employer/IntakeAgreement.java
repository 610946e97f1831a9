package no.innpass.employer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an employer has agreed to take in from one provider (EMP-16).
 *
 * @param most people in the period, 0 or more
 * @param from first day; @param to last day, of the period
 */
public record IntakeAgreement(UUID employerId, UUID providerId, int most, LocalDate from, LocalDate to) {}
