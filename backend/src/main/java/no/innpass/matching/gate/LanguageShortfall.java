package no.innpass.matching.gate;

import java.util.ArrayList;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.DemandSlot;
import no.innpass.matching.document.LanguageReason;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Hit;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.term.BitTable;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Filter;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Days;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;

/**
 * Levels of one slot that the candidate is known to miss. A booked test answers a demand for a test if it is in time:
 * before the latest start for the placement, at any time for a contract. Language support takes one step off a
 * functional level in the slot DISPENSABLE only: the law and a contract ask for the level itself.
 */
record LanguageShortfall(DemandSlot slot) {
    List<Hit> hits(CandidateFacts candidate, PlaceFacts place) {
        var hits = new ArrayList<Hit>();
        for (boolean tested : new boolean[] {false, true}) {
            var demanded = slot.levels(place, tested);
            var has = LanguageReason.has(candidate, tested);
            for (var skill : LanguageSkill.values()) {
                int code = has.code(skill);
                boolean below = code > 0 && code + support(place, tested) < demanded.code(skill);
                if (below && !(tested && bookedInTime(candidate, place, skill))) {
                    hits.add(new Hit(
                            Subject.language(skill, tested),
                            LanguageReason.level(demanded.code(skill)),
                            LanguageReason.level(code),
                            LanguageReason.ways(candidate, place, skill, tested)));
                }
            }
        }
        return hits;
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

    private boolean bookedInTime(CandidateFacts candidate, PlaceFacts place, LanguageSkill skill) {
        int planned = candidate.language().plannedTest(skill);
        return planned != Days.NONE && planned <= latest(place);
    }

    Filter forPlace(PlaceFacts place) {
        var any = new ArrayList<Filter>();
        for (boolean tested : new boolean[] {false, true}) {
            var demanded = slot.levels(place, tested);
            for (var skill : LanguageSkill.values()) {
                var below = below(skill, tested, demanded.code(skill) - support(place, tested));
                long first = CandidateFields.dayKey(skill.ordinal(), 1);
                long last = CandidateFields.dayKey(skill.ordinal(), latest(place));
                var booked = tested ? Filter.some(CandidateFields.TEST_DAYS, first, last) : Filter.NEVER;
                any.add(Filter.all(below, Filter.not(booked)));
            }
        }
        return Filter.any(any);
    }

    private static Filter below(LanguageSkill skill, boolean tested, int demanded) {
        var field = tested ? CandidateFields.TESTS : CandidateFields.LANGUAGE;
        var bits = new Bits(field, LanguageLevels.shift(skill), 3);
        return Filter.inTable(bits, BitTable.of(8, code -> code > 0 && code < demanded));
    }

    Filter forCandidate(CandidateFacts candidate) {
        var any = new ArrayList<Filter>();
        for (var skill : LanguageSkill.values()) {
            int functional = candidate.language().functional().code(skill);
            if (functional > 0) {
                any.add(functional(skill, functional));
            }
            int test = candidate.language().tests().code(skill);
            if (test > 0) {
                any.add(Filter.all(above(skill, true, test + 1, 7), notInTime(candidate, skill)));
            }
        }
        return Filter.any(any);
    }

    private Filter functional(LanguageSkill skill, int code) {
        if (slot != DemandSlot.DISPENSABLE) {
            return above(skill, false, code + 1, 7);
        }
        var oneStep = Filter.all(
                above(skill, false, code + 1, Math.min(7, code + 1)),
                Filter.not(Filter.has(PlaceFields.FLAGS, PlaceFields.LANGUAGE_SUPPORT)));
        return Filter.any(above(skill, false, code + 2, 7), oneStep);
    }

    private Filter above(LanguageSkill skill, boolean tested, int from, int to) {
        return Filter.some(PlaceFields.LANGUAGE_DEMANDS, slot.key(skill, tested, from), slot.key(skill, tested, to));
    }

    private Filter notInTime(CandidateFacts candidate, LanguageSkill skill) {
        int planned = candidate.language().plannedTest(skill);
        if (planned == Days.NONE) {
            return Filter.ALWAYS;
        }
        return forContract() ? Filter.NEVER : Filter.between(PlaceFields.LATEST_START, 0, planned - 1L);
    }
}
