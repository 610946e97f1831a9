package no.innpass.employer.recovery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/** Door to how referrals that did not fit wear on a workplace (EMP-10). It never stops anybody: it asks for a reason. */
@Singleton
public class Wear {
    private final WearRows rows;
    private final Staff staff;
    private final Settings settings;
    private final BusinessClock clock;

    Wear(WearRows rows, Staff staff, Settings settings, BusinessClock clock) {
        this.rows = rows;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    /** The employer called a referral unsuitable, in the caller's transaction. Told twice it counts once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unsuitable(UUID introduction, UUID workplace, WearReason reason) {
        rows.felt(introduction, workplace, clock.today(), reason);
    }

    /** Whether the workplace is to be left in peace today. */
    @Transactional
    public Optional<CoolDown> coolDown(UUID workplace) {
        LocalDate today = clock.today();
        CoolDown.Rule rule = rule();
        List<LocalDate> felt = rows.since(workplace, today.minusDays(rule.window() + (long) rule.days() + 1)).stream()
                .map(WearView.Referral::on)
                .toList();
        return CoolDown.on(today, felt, rule);
    }

    /** Somebody is suggested all the same, in the caller's transaction; kept with the reason where everybody who works with employers reads it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passed(UUID introduction, UUID workplace, CoolDownReason reason, Actor actor) {
        rows.passed(introduction, workplace, new WearRows.Pass(clock.today(), reason, actor.personId()));
    }

    /** What counts today. */
    WearView show(UUID workplace) {
        LocalDate today = clock.today();
        CoolDown.Rule rule = rule();
        Optional<CoolDown> coolDown = coolDown(workplace);
        // What led to a cool-down that holds is shown for as long as it does.
        LocalDate after = coolDown.map(CoolDown::since).orElse(today).minusDays(rule.window());
        List<WearRows.Pass> passes = rows.passes(workplace, after);
        Map<UUID, String> names =
                staff.names(passes.stream().map(WearRows.Pass::by).collect(Collectors.toSet()));
        return new WearView(
                rule.window(),
                rule.limit(),
                rows.since(workplace, after),
                coolDown.map(CoolDown::until).orElse(null),
                passes.stream()
                        .map(one -> new WearView.PassView(one.on(), one.reason(), names.get(one.by())))
                        .toList());
    }

    private CoolDown.Rule rule() {
        return new CoolDown.Rule(
                settings.integer("crm.wearLimit"),
                settings.integer("crm.wearDays"),
                settings.integer("crm.cooldownDays"));
    }
}
