package no.innpass.practiceplace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.practiceplace.rule.RuleSet;
import no.innpass.practiceplace.rule.RuleTerms;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import org.jspecify.annotations.Nullable;

/**
 * A need together with the rules that hold at its workplace (PLC-07): what a rule asks is asked, whether or not somebody wrote it into the
 * need; what the need asks beyond it stays. Nothing becomes less than either of them asks, and to add the same rules again changes nothing.
 * Pure.
 */
final class RuledNeed {
    private RuledNeed() {}

    /** @param rules those that hold on the day of the place */
    static Need of(Need need, List<RuleSet> rules) {
        if (rules.isEmpty()) {
            return need;
        }
        List<NeedDemands.Level> levels = new ArrayList<>(need.language().demands());
        List<NeedDemands.Credential> papers = new ArrayList<>(need.credentials().demands());
        List<NeedTerms.Contract> contracts = new ArrayList<>(need.job().contracts());
        for (RuleSet rule : rules) {
            @Nullable String ground = rule.kind() == DemandKind.LEGAL_HARD ? rule.ground() : null;
            rule.terms().levels().forEach(level -> add(levels, level, rule.kind(), ground));
            rule.terms().papers().forEach(paper -> add(papers, paper, rule.kind(), ground));
            rule.terms().limits().forEach(limit -> contracts.replaceAll(contract -> within(contract, limit)));
        }
        return need.demanding(levels, papers, contracts);
    }

    private static void add(
            List<NeedDemands.Level> levels, RuleTerms.Level asked, DemandKind kind, @Nullable String ground) {
        Set<DemandTag> open = EnumSet.copyOf(asked.tags());
        levels.stream().filter(level -> covers(level, asked, kind)).forEach(level -> open.removeAll(level.tags()));
        if (!open.isEmpty()) {
            levels.add(new NeedDemands.Level(asked.skill(), asked.level(), asked.tested(), kind, ground, open));
        }
    }

    private static boolean covers(NeedDemands.Level level, RuleTerms.Level asked, DemandKind kind) {
        return level.skill() == asked.skill()
                && level.level().code() >= asked.level().code()
                && level.tested() == asked.tested()
                && level.kind().compareTo(kind) <= 0;
    }

    private static void add(
            List<NeedDemands.Credential> papers, RuleTerms.Paper asked, DemandKind kind, @Nullable String ground) {
        Set<DemandTag> open = EnumSet.copyOf(asked.tags());
        papers.stream()
                .filter(paper -> paper.credential().equals(asked.credential())
                        && paper.kind().compareTo(kind) <= 0)
                .forEach(paper -> open.removeAll(paper.tags()));
        if (!open.isEmpty()) {
            papers.add(new NeedDemands.Credential(asked.credential(), kind, ground, open, null));
        }
    }

    private static NeedTerms.Contract within(NeedTerms.Contract contract, RuleTerms.Limit limit) {
        return contract.type() != limit.contract()
                ? contract
                : new NeedTerms.Contract(
                        contract.type(),
                        least(contract.maxMonthsAtATime(), limit.monthsAtATime()),
                        least(contract.maxMonthsTotal(), limit.monthsInAll()));
    }

    private static int least(@Nullable Integer told, int limit) {
        return told == null ? limit : Math.min(told, limit);
    }
}
