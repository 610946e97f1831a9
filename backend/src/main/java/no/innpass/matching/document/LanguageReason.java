package no.innpass.matching.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.PlannedTest;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.practiceplace.PlaceFacts;
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

    /**
     * A level that is asked of one skill.
     *
     * @param code 1 to 7
     * @param supportHelps help at the place would take a step off here: never from a test, nor from a level that the law or a
     *     contract asks
     */
    public record Level(LanguageSkill skill, boolean tested, int code, boolean supportHelps) {}

    /** Ways for a skill that is not known, or known to lie below. */
    public static List<WayOut> ways(CandidateFacts candidate, PlaceFacts place, Level asked) {
        var ways = new ArrayList<WayOut>();
        var planned =
                asked.tested() ? answering(candidate, asked.skill(), asked.code()) : Optional.<PlannedTest>empty();
        planned.ifPresent(test -> ways.addAll(test.dated() ? WayOut.on(test.day()) : WayOut.of(Way.STATE_DATE)));
        if (has(candidate, asked.tested()).code(asked.skill()) == 0) {
            ways.addAll(WayOut.of(Way.ASK_CANDIDATE));
        } else if (asked.supportHelps() && !asked.tested() && !place.languageSupport()) {
            ways.addAll(WayOut.of(Way.LANGUAGE_SUPPORT));
        }
        ways.addAll(WayOut.of(asked.tested() && planned.isEmpty() ? Way.BOOK_TEST : Way.LANGUAGE_COURSE));
        return ways;
    }

    /** The test to come that would meet a demand for a test at this level. */
    public static Optional<PlannedTest> answering(CandidateFacts candidate, LanguageSkill skill, int demanded) {
        return candidate.language().plannedTest(skill).filter(test -> test.answers(demanded));
    }
}
