package no.innpass.practiceplace.rule;

import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.Sector;
import no.innpass.platform.i18n.Language;
import no.innpass.shared.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * What the law, or an owner, asks at all workplaces of an industry or of an owner, on the days on which it holds (PLC-07).
 *
 * @param ground the law, or whose rule it is
 * @param kind LEGAL_HARD for the law, FORMAL_DISPENSABLE for an owner's rule
 * @param where it holds; at a workplace that fits everything that is told
 * @param from first day; @param to last day, absent while it has none
 */
public record RuleSet(
        UUID id,
        String nameNb,
        String nameEn,
        String ground,
        DemandKind kind,
        Where where,
        LocalDate from,
        @Nullable LocalDate to,
        RuleTerms terms,
        long version) {

    /**
     * @param industryCode the first two to five digits of SN2007, as {@code 88.911}
     * @param organisationNumber of the owner: the employer, or the body above it in the organisation register
     */
    public record Where(
            @Nullable String industryCode,
            @Nullable String organisationNumber,
            @Nullable Sector sector) {}

    /** Whether it holds on that day; both the first and the last day do. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** In bokmål or in English. */
    public String name(Language language) {
        return language == Language.EN ? nameEn : nameNb;
    }

    /** What else has to be done first, as {@link #name}; absent where nothing has. */
    public @Nullable String steps(Language language) {
        return language == Language.EN ? terms.stepsEn() : terms.stepsNb();
    }
}
