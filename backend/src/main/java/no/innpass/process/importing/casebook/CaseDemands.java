package no.innpass.process.importing.casebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.practiceplace.NeedDemands;
import no.innpass.process.importing.NotHeld;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.FunctionalDemand;
import no.innpass.shared.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * The demands of a workplace, and those that stand before its contracts. A demand that says nothing to compare (a level in words, a
 * character, health, motivation) is counted as not held and never becomes one that a matcher reads.
 */
final class CaseDemands {
    private static final String LANGUAGE = "norwegian_";

    private final CaseWords words;
    private final NotHeld notHeld;

    CaseDemands(CaseWords words, NotHeld notHeld) {
        this.words = words;
        this.notHeld = notHeld;
    }

    /**
     * What a workplace demands.
     *
     * @param allTrainable the employer says that the tasks can be learnt there
     * @param positionPercent size of the post, where it is told as a demand
     * @param positionMust and no other size will do
     */
    record Demands(
            List<NeedDemands.Credential> formal,
            List<NeedDemands.Level> levels,
            Map<FunctionalAttribute, FunctionalDemand> attributes,
            boolean allTrainable,
            @Nullable Integer positionPercent,
            boolean positionMust) {

        NeedDemands.Credentials credentials() {
            return new NeedDemands.Credentials(state(formal.isEmpty()), formal);
        }

        NeedDemands.Language language(boolean support) {
            return new NeedDemands.Language(state(levels.isEmpty()), levels, support, null);
        }

        NeedDemands.Functions functions() {
            return new NeedDemands.Functions(
                    state(attributes.isEmpty()),
                    attributes.entrySet().stream()
                            .map(one -> new NeedDemands.Function(one.getKey(), one.getValue()))
                            .toList());
        }

        private static FactState state(boolean none) {
            return none ? FactState.NOT_ASKED : FactState.VALUE;
        }
    }

    Demands read(CaseNode workplace) {
        List<NeedDemands.Credential> formal = new ArrayList<>();
        List<NeedDemands.Level> levels = new ArrayList<>();
        Map<FunctionalAttribute, FunctionalDemand> attributes = new EnumMap<>(FunctionalAttribute.class);
        boolean trainable = false;
        @Nullable Integer percent = null;
        boolean must = false;
        for (CaseNode demand : workplace.list("demands")) {
            String attribute = demand.text("attribute").orElse("");
            Optional<DemandKind> kind = kind(demand);
            if (kind.isEmpty()) {
                notHeld.add("demand: " + demand.text("hardness").orElse("hardness not told"));
            } else if (CaseWords.FUNCTIONS.containsKey(attribute)) {
                attributes.put(CaseWords.FUNCTIONS.get(attribute), function(demand, kind.get()));
            } else if (attribute.equals("task_skill")) {
                trainable |= kind.get() == DemandKind.TRAINABLE;
            } else if (attribute.equals("position_percent")) {
                percent = demand.number("level").orElse(percent);
                must |= percent != null && kind.get().must();
            } else if (attribute.startsWith(LANGUAGE) && CaseWords.NORWEGIAN.containsKey(skill(attribute))) {
                level(demand, kind.get()).ifPresentOrElse(levels::add, () -> notHeld.add("demand: Norwegian in words"));
            } else if (words.isCredential(attribute)) {
                credential(demand.at("attribute").orElseThrow(), demand, kind.get())
                        .ifPresent(formal::add);
            } else {
                notHeld.add("demand: " + attribute);
            }
        }
        beforeContracts(workplace, formal);
        return new Demands(formal, levels, attributes, trainable, percent, must);
    }

    /** Empty for "not demanded" and for a hardness that nobody told. */
    private static Optional<DemandKind> kind(CaseNode demand) {
        boolean legal = demand.flag("legal").orElse(false);
        return demand.text("hardness").flatMap(hardness -> switch (hardness) {
            case "hard" -> Optional.of(legal ? DemandKind.LEGAL_HARD : DemandKind.FORMAL_DISPENSABLE);
            case "claimed" -> Optional.of(DemandKind.FORMAL_DISPENSABLE);
            case "trainable" -> Optional.of(DemandKind.TRAINABLE);
            case "soft" -> Optional.of(DemandKind.WISHED);
            default -> Optional.empty();
        });
    }

    /** Only what is hard, and no aid solves, is demanded as it stands; the rest is "solvable, ask". */
    private static FunctionalDemand function(CaseNode demand, DemandKind kind) {
        boolean aid = demand.flag("solvable_with_aid").orElse(false);
        boolean hard = demand.text("hardness").filter("hard"::equals).isPresent();
        return hard && kind.must() && !aid ? FunctionalDemand.DEMANDED : FunctionalDemand.ASK;
    }

    private static String skill(String attribute) {
        return attribute.substring(LANGUAGE.length());
    }

    private static Optional<NeedDemands.Level> level(CaseNode demand, DemandKind kind) {
        @Nullable LanguageSkill skill =
                CaseWords.NORWEGIAN.get(skill(demand.text("attribute").orElse(LANGUAGE)));
        return demand.text("level_cefr")
                .filter(level -> skill != null)
                .map(level -> new NeedDemands.Level(
                        java.util.Objects.requireNonNull(skill),
                        CaseWords.level(level),
                        false,
                        kind,
                        ground(demand, kind),
                        CaseWords.tags(demand.words("applies_to"))));
    }

    private Optional<NeedDemands.Credential> credential(CaseNode name, CaseNode demand, DemandKind kind) {
        return words.credential(name)
                .filter(code -> mayBeAsked(code, kind))
                .map(code -> new NeedDemands.Credential(
                        code, kind, ground(demand, kind), CaseWords.tags(demand.words("applies_to")), null));
    }

    /** Some papers may be asked for by law alone (HR-1). */
    private boolean mayBeAsked(String code, DemandKind kind) {
        boolean may = kind == DemandKind.LEGAL_HARD
                || words.any(code).filter(concept -> concept.legalOnly()).isEmpty();
        if (!may) {
            notHeld.add("demand: " + code + " without a law");
        }
        return may;
    }

    /** A case cites the law in its own words, as level or note. */
    private static @Nullable String ground(CaseNode demand, DemandKind kind) {
        return kind != DemandKind.LEGAL_HARD
                ? null
                : demand.text("level").or(() -> demand.text("note")).orElse("law or rule that the case tells of");
    }

    /** {@code hire_rules}: papers that a contract requires, where no demand says so already. */
    private void beforeContracts(CaseNode workplace, List<NeedDemands.Credential> formal) {
        List<CaseNode> rules = workplace.at("hire_rules").stream()
                .flatMap(CaseNode::entries)
                .map(entry -> workplace.of(entry.getKeyNode()))
                .toList();
        for (CaseNode contract : rules) {
            Set<DemandTag> tags = CaseWords.tags(List.of(contract.value()));
            List<CaseNode> required = workplace
                    .at("hire_rules")
                    .flatMap(all -> all.at(contract.value()))
                    .map(rule -> rule.list("requires"))
                    .orElse(List.of());
            for (CaseNode name : required) {
                if (!words.isCredential(name.value())) {
                    notHeld.add("contract requires: " + name.value());
                } else {
                    words.credential(name).ifPresent(code -> require(code, tags, formal));
                }
            }
        }
    }

    private static void require(String code, Set<DemandTag> tags, List<NeedDemands.Credential> formal) {
        Set<DemandTag> missing = EnumSet.copyOf(tags);
        formal.stream()
                .filter(one -> one.credential().equals(code) && one.kind().must())
                .forEach(one -> missing.removeAll(one.tags()));
        if (!missing.isEmpty()) {
            formal.add(new NeedDemands.Credential(code, DemandKind.FORMAL_DISPENSABLE, null, missing, null));
        }
    }
}
