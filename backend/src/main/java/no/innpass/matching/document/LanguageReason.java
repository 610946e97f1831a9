package no.innpass.matching.document;

import java.util.ArrayList;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.Days;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;

/** What the two sides say of one skill in Norwegian, and the ways to close a gap in it. */
public final class LanguageReason {
    private LanguageReason() {}

    /** What the candidate has: the passed test where one is demanded, else the functional level. */
    public static LanguageLevels has(CandidateFacts candidate, boolean tested) {
        return tested ? candidate.language().tests() : candidate.language().functional();
    }

    /** Steps that help at the place takes off: one from a functional level, none from a test. */
    public static int support(PlaceFacts place, boolean tested) {
        return place.languageSupport() && !tested ? 1 : 0;
    }

    public static Stated level(int code) {
        return code == 0 ? Stated.NOT_KNOWN : Stated.of(Code.LEVEL, code);
    }

    /** Ways for a skill that is not known, or known to lie below. */
    public static List<WayOut> ways(CandidateFacts candidate, PlaceFacts place, LanguageSkill skill, boolean tested) {
        int planned = candidate.language().plannedTest(skill);
        var ways = new ArrayList<WayOut>();
        if (tested && planned != Days.NONE) {
            ways.addAll(WayOut.on(planned));
        }
        if (has(candidate, tested).code(skill) == 0) {
            ways.addAll(WayOut.of(Way.ASK_CANDIDATE));
        } else if (!tested && !place.languageSupport()) {
            ways.addAll(WayOut.of(Way.LANGUAGE_SUPPORT));
        }
        ways.addAll(WayOut.of(tested && planned == Days.NONE ? Way.BOOK_TEST : Way.LANGUAGE_COURSE));
        return ways;
    }
}
