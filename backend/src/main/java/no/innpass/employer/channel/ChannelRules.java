package no.innpass.employer.channel;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Door to how workplaces take applications (INT-10). */
@Singleton
public class ChannelRules {
    private final ChannelRuleRows rows;

    ChannelRules(ChannelRuleRows rows) {
        this.rows = rows;
    }

    /** By workplace; one that has told nothing is left out. */
    @Transactional
    public Map<UUID, ChannelRule> of(Collection<UUID> workplaces) {
        return rows.of(workplaces).stream()
                .map(ChannelRuleRows.Told::rule)
                .collect(Collectors.toMap(ChannelRule::workplaceId, rule -> rule));
    }

    @Transactional
    public Optional<ChannelRule> find(UUID workplace) {
        return rows.of(List.of(workplace)).stream()
                .map(ChannelRuleRows.Told::rule)
                .findFirst();
    }

    /** The same; who counts against its limit counts alone until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ChannelRule> hold(UUID workplace) {
        return rows.hold(workplace).map(ChannelRuleRows.Told::rule);
    }

    /** What a file tells, in place of what files told before; what somebody has told here stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putFromFile(UUID workplace, ChannelRuleRequest told, LocalDate on) {
        rows.lockWorkplace(workplace);
        Optional<ChannelRuleRows.Told> before = rows.hold(workplace);
        boolean toldHere = before.filter(one -> !one.fromFile()).isPresent();
        boolean same = before.map(one -> ChannelRuleRequest.of(one.rule()).equals(told))
                .orElse(false);
        if (!toldHere && !same) {
            rows.put(workplace, told, null, null, true, on);
        }
    }
}
