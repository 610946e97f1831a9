package no.innpass.practiceplace.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.shared.DemandKind;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * A rule set as people at and around a workplace read it, in the language of the request.
 *
 * @param later it does not hold yet
 * @param labels names of the papers by code
 * @param steps what else has to be done first
 */
@Serdeable
public record RuleHereView(
        UUID id,
        String name,
        String ground,
        DemandKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        boolean later,
        List<RuleTerms.Level> levels,
        List<RuleTerms.Paper> papers,
        List<RuleTerms.Limit> limits,
        Map<String, String> labels,
        @Nullable String steps) {

    /** In the order of the rules. */
    public static List<RuleHereView> of(List<RuleSet> rules, LocalDate today, Concepts concepts, Language language) {
        return rules.stream().map(rule -> of(rule, today, concepts, language)).toList();
    }

    private static RuleHereView of(RuleSet rule, LocalDate today, Concepts concepts, Language language) {
        return new RuleHereView(
                rule.id(),
                rule.name(language),
                rule.ground(),
                rule.kind(),
                rule.from(),
                rule.to(),
                rule.from().isAfter(today),
                rule.terms().levels(),
                rule.terms().papers(),
                rule.terms().limits(),
                labels(rule, concepts, language),
                rule.steps(language));
    }

    /** Names of the papers by code; a code that the taxonomy no longer has names itself. */
    static Map<String, String> labels(RuleSet rule, Concepts concepts, Language language) {
        Map<String, String> labels = new TreeMap<>();
        for (RuleTerms.Paper paper : rule.terms().papers()) {
            labels.put(
                    paper.credential(),
                    concepts.byCode(paper.credential())
                            .map((Concept concept) -> concept.label(language))
                            .orElse(paper.credential()));
        }
        return labels;
    }
}
