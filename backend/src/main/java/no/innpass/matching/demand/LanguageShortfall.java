package no.innpass.matching.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.PlannedTest;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Field;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Days;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;

/**
 * Levels of one slot that the candidate is known to miss. A test to come, at the level or above, answers a demand for a
 * test: at any time for a contract, for the placement before the latest start or without a day yet. To the law a test
 * that is known to come later is an answer by itself, also where no earlier test is known (MAT-05). Language support
 * takes one step off a functional level in the slot DISPENSABLE only: the law and a contract ask for the level itself.
 */
public record LanguageShortfall(DemandSlot slot) {
    static final int TOP = 7;

    public List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        var hits = new ArrayList<Hit>();
        for (boolean tested : new boolean[] {false, true}) {
            var demanded = slot.levels(place, tested);
            var has = LanguageReason.has(candidate, tested);
            for (var skill : LanguageSkill.values()) {
                int code = demanded.code(skill);
                boolean missed = tested
                        ? missesTest(candidate, place, skill, code)
                        : has.code(skill) > 0 && has.code(skill) + support(place, false) < code;
                if (missed) {
                    hits.add(new Hit(
                            Subject.language(skill, tested),
                            LanguageReason.level(code),
                            LanguageReason.level(has.code(skill)),
                            LanguageReason.ways(candidate, place, asked(skill, tested, code))));
                }
            }
        }
        return hits;
    }

    private LanguageReason.Level asked(LanguageSkill skill, boolean tested, int code) {
        return new LanguageReason.Level(skill, tested, code, slot == DemandSlot.DISPENSABLE);
    }

    private boolean missesTest(CandidateFacts candidate, PlaceFacts place, LanguageSkill skill, int demanded) {
        int has = candidate.language().tests().code(skill);
        if (has >= demanded) {
            return false;
        }
        var planned = LanguageReason.answering(candidate, skill, demanded);
        boolean late = planned.filter(test -> test.day() > latest(place)).isPresent();
        return has > 0 ? planned.isEmpty() || late : late && slot == DemandSlot.LEGAL;
    }

    private int support(PlaceFacts place, boolean tested) {
        return slot == DemandSlot.DISPENSABLE ? LanguageReason.support(place, tested) : 0;
    }

    private boolean forContract() {
        return slot.compareTo(DemandSlot.DISPENSABLE) > 0;
    }

    private int latest(PlaceFacts place) {
        return forContract() ? Days.LAST : place.start().latestBound();
    }

    public Filter forPlace(PlaceFacts place) {
        var any = new ArrayList<Filter>();
        var levels = slot.levels(place, false);
        var tests = slot.levels(place, true);
        for (var skill : LanguageSkill.values()) {
            any.add(codes(CandidateFields.LANGUAGE, skill, 1, levels.code(skill) - support(place, false) - 1));
            int demanded = tests.code(skill);
            if (demanded > 0) {
                var late = planned(skill, demanded, latest(place) + 1, Days.LAST);
                any.add(Filter.all(
                        codes(CandidateFields.TESTS, skill, 1, demanded - 1),
                        Filter.not(planned(skill, demanded, 0, latest(place)))));
                any.add(
                        slot == DemandSlot.LEGAL
                                ? Filter.all(codes(CandidateFields.TESTS, skill, 0, 0), late)
                                : Filter.NEVER);
            }
        }
        return Filter.any(any);
    }

    static Filter codes(Field field, LanguageSkill skill, int from, int to) {
        return Filter.inTable(
                new Bits(field, LanguageLevels.shift(skill), 3), BitTable.of(8, code -> code >= from && code <= to));
    }

    /** A test to come that answers the level, on a day of the range; day 0 is the waiting list. */
    static Filter planned(LanguageSkill skill, int demanded, int from, int to) {
        if (from > to) {
            return Filter.NEVER;
        }
        return Filter.any(IntStream.rangeClosed(0, TOP)
                .filter(level -> new PlannedTest(Days.NONE, level).answers(demanded))
                .mapToObj(level -> Filter.some(
                        CandidateFields.TEST_DAYS,
                        CandidateFields.testKey(skill, level, from),
                        CandidateFields.testKey(skill, level, to)))
                .toList());
    }

    public Filter forCandidate(CandidateFacts candidate) {
        var any = new ArrayList<Filter>();
        for (var skill : LanguageSkill.values()) {
            int functional = candidate.language().functional().code(skill);
            if (functional > 0) {
                any.add(functional(skill, functional));
            }
            any.add(test(candidate, skill));
        }
        return Filter.any(any);
    }

    private Filter functional(LanguageSkill skill, int code) {
        if (slot != DemandSlot.DISPENSABLE) {
            return above(skill, false, code + 1, TOP);
        }
        var oneStep = Filter.all(
                above(skill, false, code + 1, Math.min(TOP, code + 1)),
                Filter.not(Filter.has(PlaceFields.FLAGS, PlaceFields.LANGUAGE_SUPPORT)));
        return Filter.any(above(skill, false, code + 2, TOP), oneStep);
    }

    private Filter test(CandidateFacts candidate, LanguageSkill skill) {
        int has = candidate.language().tests().code(skill);
        var planned = candidate.language().plannedTest(skill);
        int answered =
                planned.map(test -> test.level() == 0 ? TOP : test.level()).orElse(0);
        var unanswered = has > 0 ? above(skill, true, Math.max(has, answered) + 1, TOP) : Filter.NEVER;
        if (forContract()
                || has == 0 && slot != DemandSlot.LEGAL
                || planned.filter(PlannedTest::dated).isEmpty()) {
            return unanswered;
        }
        var late = Filter.between(PlaceFields.LATEST_START, 0, planned.get().day() - 1L);
        return Filter.any(unanswered, Filter.all(above(skill, true, has + 1, answered), late));
    }

    Filter above(LanguageSkill skill, boolean tested, int from, int to) {
        return from > to
                ? Filter.NEVER
                : Filter.some(PlaceFields.LANGUAGE_DEMANDS, slot.key(skill, tested, from), slot.key(skill, tested, to));
    }
}
