package no.innpass.matching.document;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.candidate.LineFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.candidate.WishFacts;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageSkill;

/** The fields of a candidate document, and how they are filled. Every field that matching reads of a candidate. */
public final class CandidateFields {
    public static final Field ID = Field.keys("id");
    /** Any 64 bits, for the tie key. */
    public static final Field RANDOM = Field.number("random");
    /** See the flags below. */
    public static final Field FLAGS = Field.marks("flags");
    /** First day of READY_FROM, 1 for ready, 0 for not known. */
    public static final Field READY_FROM = Field.number("readyFrom");
    /** Ordinal of the main purpose + 1, 0 if not known; chooses the weight profile. */
    public static final Field PURPOSE = Field.number("purpose");
    /** Concept numbers. */
    public static final Field DONE = Field.set("done");
    /** Concept numbers next to those done. */
    public static final Field NEAR = Field.marks("near");
    /** Concept x 16 + ordinal of {@link Standing}, one for each entry of the list. */
    public static final Field CERTIFICATES = Field.set("certificates");
    /** Concept x 65,536 + day on which a DATED one will be there. */
    public static final Field CERTIFICATE_DAYS = Field.marks("certificateDays");
    /** Concept x 65,536 + last valid day, of those HELD, DATED or UNDATED that have an end. */
    public static final Field CERTIFICATE_ENDS = Field.marks("certificateEnds");
    /** As the ends, but counted from READY_FROM: concept x 65,536 + days from readiness to the end + 1, at least 0. */
    public static final Field CERTIFICATE_SPANS = Field.marks("certificateSpans");
    /** Functional Norwegian, twelve bits of {@code LanguageLevels}. */
    public static final Field LANGUAGE = Field.number("language");
    /** Passed tests, twelve bits of {@code LanguageLevels}; BELOW_A1 is "none passed". */
    public static final Field TESTS = Field.number("tests");
    /** See {@link #testKey}: one for each test to come. */
    public static final Field TEST_DAYS = Field.marks("testDays");
    /** Thirty-two bits of {@code FunctionalAbilities}. */
    public static final Field FUNCTIONS = Field.number("functions");
    /** Week grid, 0 if not known. */
    public static final Field HOURS = Field.number("hours");
    /** Most of a full post, percent; 0 if not known. */
    public static final Field POSITION = Field.number("position");
    /** Area (ten bits) + means x 1,024 + tens of minutes x 4,096; all 0 parts are not known. */
    public static final Field REACH = Field.number("reach");
    /**
     * Where a document lies among the others (see {@link #order}): {@link #WOULD_MOVE_SOMEWHERE}, {@link #ANYWHERE}, or what {@link #neighbourhood} says
     * of the home. Those who would move are asked of every place wherever they live, and a few of them in each window would make every window count.
     */
    public static final Field NEIGHBOURHOOD = Field.number("neighbourhood");
    /** Areas. */
    public static final Field WOULD_MOVE = Field.marks("wouldMove");
    /** Concept numbers. */
    public static final Field VETOED_TASKS = Field.marks("vetoedTasks");

    public static final Field VETOED_WORKPLACES = Field.keys("vetoedWorkplaces");

    /** Occupations of the line. */
    public static final Field LINE = Field.set("line");
    /** Twenty bits of the line's industries. */
    public static final Field LINE_INDUSTRIES = Field.number("lineIndustries");
    /** See {@link #wishKey}. */
    public static final Field WISHES = Field.marks("wishes");
    /** The workplace of the first wish. */
    public static final Field FIRST_WORKPLACE = Field.keys("firstWorkplace");
    /** Those of the other wishes. */
    public static final Field FURTHER_WORKPLACES = Field.keys("furtherWorkplaces");
    /** Wanted industries, twenty bits, and avoided ones, twenty bits above them. */
    public static final Field WISHED_INDUSTRIES = Field.number("wishedIndustries");
    /** Thirty-two bits of {@code EnvironmentNeeds}. */
    public static final Field SURROUNDINGS = Field.number("surroundings");

    /** Sixteen bits of reach. */
    public static final Bits REACH_BITS = Bits.of(REACH, 16);

    public static final Bits NEIGHBOURHOOD_BITS = Bits.of(NEIGHBOURHOOD, 11);
    /** Would move to some municipality. */
    public static final int WOULD_MOVE_SOMEWHERE = 0;
    /** Would not move, and it is not known how far is too far. */
    public static final int ANYWHERE = 1;

    public static final int WITHDRAWN = 1;
    /** Skills or experience are answered. */
    public static final int TASKS_KNOWN = 2;
    /** The section of certificates is answered. */
    public static final int CERTIFICATES_KNOWN = 3;
    /** JOB is the only purpose, and the candidate has not accepted a place without a reachable job. */
    public static final int NEEDS_JOB = 4;
    /** Experience, education or goal is answered. */
    public static final int LINE_KNOWN = 5;
    /** There is a wish to compare. */
    public static final int WISHES_KNOWN = 6;
    /** Asked, and there is no wish. */
    public static final int NO_WISH = 7;
    /** Asked, and nothing of the surroundings is wanted or avoided. */
    public static final int NO_SURROUNDINGS = 8;

    /** How a concept stands among the wishes, best last but for AVOIDED. */
    public enum WishRank {
        AVOIDED,
        FIRST,
        FURTHER
    }

    private CandidateFields() {}

    /** Every field. */
    public static List<Field> all() {
        return List.of(
                ID,
                RANDOM,
                FLAGS,
                READY_FROM,
                PURPOSE,
                DONE,
                NEAR,
                CERTIFICATES,
                CERTIFICATE_DAYS,
                CERTIFICATE_ENDS,
                CERTIFICATE_SPANS,
                LANGUAGE,
                TESTS,
                TEST_DAYS,
                FUNCTIONS,
                HOURS,
                POSITION,
                REACH,
                NEIGHBOURHOOD,
                WOULD_MOVE,
                VETOED_TASKS,
                VETOED_WORKPLACES,
                LINE,
                LINE_INDUSTRIES,
                WISHES,
                FIRST_WORKPLACE,
                FURTHER_WORKPLACES,
                WISHED_INDUSTRIES,
                SURROUNDINGS);
    }

    /**
     * By what documents are sorted, the first before the next: neighbours have one weight profile and live near each other, so that a
     * question of either is asked once for many, and most windows fall out at once.
     */
    public static Field[] order() {
        return new Field[] {PURPOSE, NEIGHBOURHOOD, REACH};
    }

    /** The document of a candidate; equal facts give equal documents. */
    public static Document document(CandidateFacts facts) {
        return fill(Document.builder(), facts).build();
    }

    /** The same fields put into a document that holds others besides. */
    public static Document.Builder fill(Document.Builder document, CandidateFacts facts) {
        var main = facts.purpose().main();
        return document.keys(ID, List.of(facts.id()))
                .number(RANDOM, facts.random())
                .set(FLAGS, flags(facts))
                .number(READY_FROM, facts.readyFrom())
                .number(PURPOSE, main == null ? 0 : main.ordinal() + 1)
                .set(DONE, facts.done())
                .set(NEAR, facts.near())
                .set(CERTIFICATES, certificates(facts))
                .set(CERTIFICATE_DAYS, certificateDays(facts))
                .set(CERTIFICATE_ENDS, certificateEnds(facts, 0, 0))
                .set(CERTIFICATE_SPANS, certificateSpans(facts))
                .number(LANGUAGE, facts.language().functional().bits())
                .number(TESTS, facts.language().tests().bits())
                .set(TEST_DAYS, testDays(facts))
                .number(FUNCTIONS, Integer.toUnsignedLong(facts.functions().bits()))
                .number(HOURS, facts.hours().bits())
                .number(POSITION, facts.position())
                .number(REACH, ReachBits.of(facts.reach()))
                .number(NEIGHBOURHOOD, neighbourhood(facts.reach()))
                .set(WOULD_MOVE, facts.reach().wouldMove())
                .set(VETOED_TASKS, facts.vetoedTasks())
                .keys(VETOED_WORKPLACES, facts.vetoedWorkplaces())
                .set(LINE, facts.line().occupations())
                .number(LINE_INDUSTRIES, facts.line().industries())
                .set(WISHES, wishes(facts.wishes()))
                .keys(FIRST_WORKPLACE, facts.wishes().firstWorkplace())
                .keys(FURTHER_WORKPLACES, facts.wishes().furtherWorkplaces())
                .number(WISHED_INDUSTRIES, wishedIndustries(facts.wishes()))
                .number(
                        SURROUNDINGS,
                        Integer.toUnsignedLong(facts.surroundings().needs().bits()));
    }

    /** Of who lives in an area (1 to 1023), would not move, and has said how far is too far: 2 to 1024. */
    public static int neighbourhood(int home) {
        return home + 1;
    }

    private static int neighbourhood(ReachFacts reach) {
        if (!reach.wouldMove().isEmpty()) {
            return WOULD_MOVE_SOMEWHERE;
        }
        return reach.known() ? neighbourhood(reach.home()) : ANYWHERE;
    }

    /** Two numbers as one value of a set whose second part takes sixteen bits. */
    public static long dayKey(int number, int day) {
        return (long) number << 16 | day;
    }

    /** (Ordinal of the skill x 8 + code of the tested level, 0 if not stated) x 65,536 + day, 0 on the waiting list. */
    public static long testKey(LanguageSkill skill, int level, int day) {
        return dayKey(skill.ordinal() << 3 | level, day);
    }

    public static long certificateKey(int concept, Standing standing) {
        return (long) concept << 4 | standing.ordinal();
    }

    private static long[] flags(CandidateFacts facts) {
        boolean needsJob = facts.purpose().onlyJob() && !facts.purpose().acceptsNoJob();
        return new Keys(8)
                .addIf(facts.withdrawn(), WITHDRAWN)
                .addIf(facts.tasksKnown(), TASKS_KNOWN)
                .addIf(facts.certificates().known(), CERTIFICATES_KNOWN)
                .addIf(needsJob, NEEDS_JOB)
                .addIf(facts.line().known(), LINE_KNOWN)
                .addIf(facts.wishes().state() == FactState.VALUE, WISHES_KNOWN)
                .addIf(facts.wishes().state() == FactState.NONE, NO_WISH)
                .addIf(facts.surroundings().asksNothing(), NO_SURROUNDINGS)
                .toArray();
    }

    public static long wishKey(int concept, WishRank rank) {
        return (long) concept << 2 | rank.ordinal();
    }

    private static long[] wishes(WishFacts wishes) {
        Keys keys = new Keys(wishes.avoided().size()
                + wishes.first().size()
                + wishes.further().size());
        wishes.avoided().forEach(concept -> keys.add(wishKey(concept, WishRank.AVOIDED)));
        wishes.first().forEach(concept -> keys.add(wishKey(concept, WishRank.FIRST)));
        wishes.further().forEach(concept -> keys.add(wishKey(concept, WishRank.FURTHER)));
        return keys.toArray();
    }

    /** Wanted industries below, avoided ones above them. */
    public static long wishedIndustries(WishFacts wishes) {
        return (long) wishes.avoidedIndustries() << LineFacts.INDUSTRIES | wishes.industries();
    }

    private static long[] certificates(CandidateFacts facts) {
        Keys keys = new Keys(facts.certificateList().size());
        for (CertificateFact fact : facts.certificateList()) {
            keys.add(certificateKey(fact.concept(), Standing.of(fact)));
        }
        return keys.toArray();
    }

    private static long[] certificateDays(CandidateFacts facts) {
        Keys keys = new Keys(facts.certificateList().size());
        for (CertificateFact fact : facts.certificateList()) {
            keys.addIf(Standing.of(fact) == Standing.DATED, dayKey(fact.concept(), fact.date()));
        }
        return keys.toArray();
    }

    private static long[] certificateEnds(CandidateFacts facts, int from, int plus) {
        Keys keys = new Keys(facts.certificateList().size());
        for (CertificateFact fact : facts.certificateList()) {
            keys.addIf(ends(fact), dayKey(fact.concept(), Math.max(0, fact.validUntil() - from + plus)));
        }
        return keys.toArray();
    }

    private static long[] certificateSpans(CandidateFacts facts) {
        return facts.readyDay() == Days.NONE ? new long[0] : certificateEnds(facts, facts.readyDay(), 1);
    }

    private static boolean ends(CertificateFact fact) {
        return fact.validUntil() != Days.NONE && Standing.of(fact).compareTo(Standing.DURING) > 0;
    }

    private static long[] testDays(CandidateFacts facts) {
        Keys keys = new Keys(facts.language().plannedTests().size());
        facts.language().plannedTests().forEach((skill, test) -> keys.add(testKey(skill, test.level(), test.day())));
        return keys.toArray();
    }
}
