package no.innpass.matching.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.PlannedTest;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.Standing;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Days;
import no.innpass.shared.LanguageSkill;

/**
 * Demands of a contract's slot that are neither met nor missed: {@code UNANSWERED}, nobody knows (not asked, declined, under way or on a
 * waiting list without a day), or {@code COMING}, a course or test with a day, or what is learnt during the placement (MAT-11).
 *
 * @param standings of a credential that count
 * @param coming tests with a day, instead of levels and tests that nobody knows of
 */
record Open(DemandSlot slot, Set<Standing> standings, boolean coming) {
    static Open unanswered(DemandSlot slot) {
        return new Open(slot, Set.of(Standing.UNKNOWN, Standing.UNDATED), false);
    }

    static Open coming(DemandSlot slot) {
        return new Open(slot, Set.of(Standing.DATED, Standing.DURING), true);
    }

    boolean holds(CandidateFacts candidate, PlaceFacts place) {
        return slot.credentials(place).stream().anyMatch(concept -> standings.contains(Standing.of(candidate, concept)))
                || Set.of(LanguageSkill.values()).stream().anyMatch(skill -> holds(candidate, place, skill));
    }

    private boolean holds(CandidateFacts candidate, PlaceFacts place, LanguageSkill skill) {
        int demanded = slot.levels(place, true).code(skill);
        int has = candidate.language().tests().code(skill);
        var answering = LanguageReason.answering(candidate, skill, demanded);
        boolean unmet = demanded > has;
        if (coming) {
            return unmet && answering.filter(PlannedTest::dated).isPresent();
        }
        boolean noLevel = slot.levels(place, false).code(skill) > 0
                && candidate.language().functional().code(skill) == 0;
        boolean noDay = answering.filter(PlannedTest::dated).isEmpty() && (has == 0 || answering.isPresent());
        return noLevel || unmet && noDay;
    }

    Filter forPlace(PlaceFacts place) {
        var any = new ArrayList<Filter>();
        slot.credentials(place).forEach(concept -> any.add(credential(concept)));
        for (var skill : LanguageSkill.values()) {
            if (!coming && slot.levels(place, false).code(skill) > 0) {
                any.add(LanguageShortfall.codes(CandidateFields.LANGUAGE, skill, 0, 0));
            }
            int demanded = slot.levels(place, true).code(skill);
            if (demanded > 0) {
                any.add(test(skill, demanded));
            }
        }
        return Filter.any(any);
    }

    private Filter credential(int concept) {
        var any = new ArrayList<Filter>();
        for (var standing : standings) {
            any.add(Filter.has(CandidateFields.CERTIFICATES, CandidateFields.certificateKey(concept, standing)));
        }
        if (!coming) {
            long answers = CandidateFields.certificateKey(concept, Standing.UNKNOWN);
            any.add(Filter.not(Filter.any(
                    Filter.has(CandidateFields.FLAGS, CandidateFields.CERTIFICATES_KNOWN),
                    Filter.some(CandidateFields.CERTIFICATES, answers, answers + 15))));
        }
        return Filter.any(any);
    }

    private Filter test(LanguageSkill skill, int demanded) {
        var unmet = LanguageShortfall.codes(CandidateFields.TESTS, skill, 0, demanded - 1);
        var dated = LanguageShortfall.planned(skill, demanded, 1, Days.LAST);
        if (coming) {
            return Filter.all(unmet, dated);
        }
        var undated = LanguageShortfall.planned(skill, demanded, Days.NONE, Days.NONE);
        var never = LanguageShortfall.codes(CandidateFields.TESTS, skill, 0, 0);
        return Filter.all(unmet, Filter.not(dated), Filter.any(never, undated));
    }

    Filter forCandidate(CandidateFacts candidate) {
        var any = new ArrayList<Filter>();
        for (var fact : candidate.certificateList()) {
            if (standings.contains(Standing.of(candidate, fact.concept()))) {
                any.add(Filter.has(PlaceFields.CREDENTIALS, slot.key(fact.concept())));
            }
        }
        if (!coming && !candidate.certificates().known()) {
            any.add(Shortfall.unlistedAnyhow(candidate, slot));
        }
        for (var skill : LanguageSkill.values()) {
            any.addAll(languages(candidate, skill));
        }
        return Filter.any(any);
    }

    private List<Filter> languages(CandidateFacts candidate, LanguageSkill skill) {
        var language = new LanguageShortfall(slot);
        int has = candidate.language().tests().code(skill);
        var planned = candidate.language().plannedTest(skill);
        boolean dated = planned.filter(PlannedTest::dated).isPresent();
        int answered = planned.map(test -> test.level() == 0 ? LanguageShortfall.TOP : test.level())
                .orElse(0);
        if (coming) {
            return dated ? List.of(language.above(skill, true, has + 1, answered)) : List.of();
        }
        var any = new ArrayList<Filter>();
        if (candidate.language().functional().code(skill) == 0) {
            any.add(language.above(skill, false, 1, LanguageShortfall.TOP));
        }
        if (has == 0) {
            any.add(language.above(skill, true, dated ? answered + 1 : 1, LanguageShortfall.TOP));
        } else if (planned.isPresent() && !dated) {
            any.add(language.above(skill, true, has + 1, answered));
        }
        return any;
    }
}
