package no.innpass.practiceplace.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.innpass.employer.Sector;
import no.innpass.shared.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as administrators see and change it.
 *
 * @param labels names of the papers by code, in the language of the request
 * @param workplaces how many it attaches to
 * @param version for If-Match
 */
@Serdeable
public record RuleSetView(
        UUID id,
        String nameNb,
        String nameEn,
        String ground,
        DemandKind kind,
        @Nullable String industryCode,
        @Nullable String organisationNumber,
        @Nullable Sector sector,
        LocalDate from,
        @Nullable LocalDate to,
        RuleTerms terms,
        Map<String, String> labels,
        long workplaces,
        long version) {
    static RuleSetView of(RuleSet rule, Map<String, String> labels, long workplaces) {
        return new RuleSetView(
                rule.id(),
                rule.nameNb(),
                rule.nameEn(),
                rule.ground(),
                rule.kind(),
                rule.where().industryCode(),
                rule.where().organisationNumber(),
                rule.where().sector(),
                rule.from(),
                rule.to(),
                rule.terms(),
                labels,
                workplaces,
                rule.version());
    }
}
