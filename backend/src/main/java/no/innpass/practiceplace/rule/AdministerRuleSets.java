package no.innpass.practiceplace.rule;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.IndustryOfCode;
import no.innpass.employer.OrganisationNumber;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;
import no.innpass.shared.DemandKind;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;

/** Rule sets, kept by administrators (PLC-07). Each change writes a row in the audit log with before and after; none is deleted, they end. */
@Singleton
@Transactional
class AdministerRuleSets {
    private final RuleSetRows rows;
    private final Concepts concepts;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Ids ids;

    AdministerRuleSets(RuleSetRows rows, Concepts concepts, AuditLog audit, Outbox outbox, Ids ids) {
        this.rows = rows;
        this.concepts = concepts;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** By their first day. */
    List<RuleSetView> all(Language language) {
        Map<UUID, Long> reach = rows.reach();
        return rows.all().stream()
                .map(rule -> view(rule, language, reach.getOrDefault(rule.id(), 0L)))
                .toList();
    }

    /** @throws Refused NOT_FOUND */
    RuleSetView one(UUID id, Language language) {
        return view(find(id), language, rows.reach().getOrDefault(id, 0L));
    }

    private RuleSet find(UUID id) {
        return rows.find(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    private RuleSetView view(RuleSet rule, Language language, long workplaces) {
        return RuleSetView.of(rule, RuleHereView.labels(rule, concepts, language), workplaces);
    }

    /** @throws Refused INVALID_INPUT with all fields that are wrong */
    UUID add(Actor actor, RuleSetRequest told) {
        check(told);
        UUID id = ids.next();
        rows.insert(id, told);
        log(actor, "ADD_RULE_SET", id, Map.of(), told);
        return id;
    }

    /** @throws Refused NOT_FOUND; CONFLICT for another version; INVALID_INPUT with all fields that are wrong */
    void change(Actor actor, UUID id, RuleSetRequest told, long version) {
        RuleSetView before = one(id, Language.NB);
        check(told);
        if (!rows.update(id, told, version)) {
            throw new Refused(new CommonProblem.Conflict());
        }
        log(actor, "CHANGE_RULE_SET", id, before, told);
    }

    private void check(RuleSetRequest told) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (told.kind() != DemandKind.LEGAL_HARD && told.kind() != DemandKind.FORMAL_DISPENSABLE) {
            wrong.add(new FieldProblem("/kind", "MUST_ONLY"));
        }
        if (told.industryCode() != null
                && IndustryOfCode.section(told.industryCode()).isEmpty()) {
            wrong.add(new FieldProblem("/industryCode", "INDUSTRY_CODE"));
        }
        if (told.organisationNumber() != null && !OrganisationNumber.isValid(told.organisationNumber())) {
            wrong.add(new FieldProblem("/organisationNumber", "CHECK_DIGIT"));
        }
        if (told.to() != null && told.to().isBefore(told.from())) {
            wrong.add(new FieldProblem("/to", "BEFORE_START"));
        }
        checkTerms(told, wrong);
        if (!wrong.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(wrong));
        }
    }

    private void checkTerms(RuleSetRequest told, List<FieldProblem> wrong) {
        RuleTerms terms = told.terms();
        if (terms.isEmpty()) {
            wrong.add(new FieldProblem("/terms", "REQUIRED"));
        }
        if ((terms.stepsNb() == null) != (terms.stepsEn() == null)) {
            wrong.add(new FieldProblem(terms.stepsNb() == null ? "/terms/stepsNb" : "/terms/stepsEn", "REQUIRED"));
        }
        for (int i = 0; i < terms.papers().size(); i++) {
            Optional<Concept> paper = concepts.byCode(terms.papers().get(i).credential())
                    .filter(one -> one.kind() == ConceptKind.CREDENTIAL);
            String at = "/terms/papers/" + i + "/credential";
            if (paper.isEmpty()) {
                wrong.add(new FieldProblem(at, "UNKNOWN_CONCEPT"));
            } else if (paper.get().legalOnly() && told.kind() != DemandKind.LEGAL_HARD) {
                wrong.add(new FieldProblem(at, "ONLY_BY_LAW"));
            }
        }
        for (int i = 0; i < terms.limits().size(); i++) {
            RuleTerms.Limit limit = terms.limits().get(i);
            if (limit.monthsInAll() < limit.monthsAtATime()) {
                wrong.add(new FieldProblem("/terms/limits/" + i + "/monthsInAll", "BELOW_AT_A_TIME"));
            }
        }
    }

    private void log(Actor actor, String operation, UUID id, Object before, Object after) {
        outbox.append(new RuleSetChanged(id));
        audit.change(
                actor,
                new AuditLog.Change(operation, Purpose.CONTROL, AuditObject.RULE_SET, id, List.of()),
                before,
                after);
    }
}
