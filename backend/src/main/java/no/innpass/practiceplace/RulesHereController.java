package no.innpass.practiceplace;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.rule.RuleHereView;
import no.innpass.practiceplace.rule.RuleSets;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** The rule sets of one workplace, those that hold today and later ones (PLC-07). */
@Controller("/api/v1")
@Tag(name = "workplaces")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Rules of sectors and owners; nothing of a candidate.")
class RulesHereController {
    private final RuleSets rules;
    private final Workplaces workplaces;
    private final OwnPracticePlaces own;
    private final Concepts concepts;
    private final BusinessClock clock;

    RulesHereController(
            RuleSets rules, Workplaces workplaces, OwnPracticePlaces own, Concepts concepts, BusinessClock clock) {
        this.rules = rules;
        this.workplaces = workplaces;
        this.own = own;
        this.concepts = concepts;
        this.clock = clock;
    }

    /** For staff, the oldest first. */
    @Get("/workplaces/{id}/rule-sets")
    List<RuleHereView> rulesHere(UUID id, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        if (workplaces.find(id).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        return here(id, accepted);
    }

    /** For those who post at the workplace. */
    @Get("/employer/workplaces/{id}/rule-sets")
    @Tag(name = "employer")
    List<RuleHereView> ownRules(UUID id, Actor actor, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        own.requireWorkplace(actor, id);
        return here(id, accepted);
    }

    private List<RuleHereView> here(UUID id, @Nullable String accepted) {
        LocalDate today = clock.today();
        return RuleHereView.of(rules.from(id, today), today, concepts, Language.ofHeader(accepted));
    }
}
