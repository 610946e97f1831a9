package no.innpass.matching.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import no.innpass.practiceplace.JobFacts;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PlaceListing;
import no.innpass.practiceplace.TaskFact;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.NumberSet;
import no.innpass.shared.Prospect;

/** The fields of a place document, and how they are filled. Every field that matching reads of a place. */
public final class PlaceFields {
    public static final Field ID = Field.keys("id");
    public static final Field WORKPLACE = Field.keys("workplace");
    /** Any 64 bits, for the tie key. */
    public static final Field RANDOM = Field.number("random");
    /** See the flags below. */
    public static final Field FLAGS = Field.set("flags");
    /** Ten bits, 0 if not known. */
    public static final Field AREA = Field.number("area");
    /** First possible start, 0 where nobody has said which day. */
    public static final Field FIRST_START = Field.number("firstStart");
    /** Latest start, {@code Days.LAST} for no limit. */
    public static final Field LATEST_START = Field.number("latestStart");
    /** First possible start (0 for at once) + planned days. */
    public static final Field PLANNED_END = Field.number("plannedEnd");
    /** Planned days. */
    public static final Field DURATION = Field.number("duration");

    public static final Field FREE_SEATS = Field.number("freeSeats");
    /** Concept x 256 + (128 if learnt here) + share; all shares are 1 where one is missing (MAT-T2). */
    public static final Field TASKS = Field.set("tasks");
    /** Concept x 256 + 1: the items of FORMAL. */
    public static final Field FORMAL = Field.set("formal");
    /** See {@link DemandSlot#key(int)}. */
    public static final Field CREDENTIALS = Field.set("credentials");
    /** See {@link DemandSlot#key(LanguageSkill, boolean, int)}; the highest level of each. */
    public static final Field LANGUAGE_DEMANDS = Field.set("languageDemands");
    /** Functional levels asked, twelve bits of {@code LanguageLevels}; bit 12 is language support. */
    public static final Field LANGUAGE = Field.number("language");
    /** Tests asked, twelve bits of {@code LanguageLevels}. */
    public static final Field TESTS = Field.number("tests");
    /** Thirty-two bits of {@code FunctionalDemands}. */
    public static final Field FUNCTIONS = Field.number("functions");
    /** Week grid, 0 if not known. */
    public static final Field HOURS = Field.number("hours");
    /** Percent of a full post that cannot be smaller; 0 for any. */
    public static final Field POSITION_MUST = Field.number("positionMust");
    /** Ordinal of the main purpose + 1, 0 if not known. */
    public static final Field PURPOSE = Field.number("purpose");
    /** Ordinals of the further purposes + 1. */
    public static final Field FURTHER_PURPOSES = Field.set("furtherPurposes");
    /** Ordinals of the {@link DemandSlot} of each contract named; of its part by law where the contract dispenses with the rest. */
    public static final Field CONTRACTS = Field.set("contracts");
    /** The coded tasks and the occupations they belong to. */
    public static final Field SUBJECTS = Field.set("subjects");
    /** Twenty bits, one of them set, or 0. */
    public static final Field INDUSTRY = Field.number("industry");
    /** Will to hire + 1, 0 if not known. */
    public static final Field WILL = Field.number("will");
    /** Thirty-two bits of {@code EnvironmentTraits}. */
    public static final Field SURROUNDINGS = Field.number("surroundings");
    /** Fourteen bits of {@code SupportFacts}. */
    public static final Field SUPPORT = Field.number("support");
    /** Openness + 1, 0 if not known. */
    public static final Field OPENNESS = Field.number("openness");

    public static final int BLOCKED = 1;
    public static final int CAP_REACHED = 2;
    /** Answered, asks nothing: makes the criterion NOT_APPLICABLE. */
    public static final int NO_FORMAL = 3;

    public static final int NO_LANGUAGE = 4;
    public static final int NO_FUNCTION = 5;
    public static final int LANGUAGE_SUPPORT = 6;
    /** The prospect is NONE. */
    public static final int NO_PROSPECT = 7;
    /** Staff may rank it: PUBLISHED or SUBMITTED. */
    public static final int LISTED_FOR_STAFF = 8;
    /** Everybody may: PUBLISHED. */
    public static final int LISTED = 9;
    /** An occupation or the industry is known. */
    public static final int LINE_KNOWN = 10;
    /** A task, an occupation or the industry is known. */
    public static final int SUBJECTS_KNOWN = 11;

    private PlaceFields() {}

    /** Every field. */
    public static List<Field> all() {
        return List.of(
                ID,
                WORKPLACE,
                RANDOM,
                FLAGS,
                AREA,
                FIRST_START,
                LATEST_START,
                PLANNED_END,
                DURATION,
                FREE_SEATS,
                TASKS,
                FORMAL,
                CREDENTIALS,
                LANGUAGE_DEMANDS,
                LANGUAGE,
                TESTS,
                FUNCTIONS,
                HOURS,
                POSITION_MUST,
                PURPOSE,
                FURTHER_PURPOSES,
                CONTRACTS,
                SUBJECTS,
                INDUSTRY,
                WILL,
                SURROUNDINGS,
                SUPPORT,
                OPENNESS);
    }

    /** The document of a place; equal facts give equal documents. */
    public static Document document(PlaceFacts facts) {
        return fill(Document.builder(), facts).build();
    }

    /** The same fields put into a document that holds others besides. */
    public static Document.Builder fill(Document.Builder document, PlaceFacts facts) {
        var start = facts.start();
        var main = facts.purposes().main();
        return document.keys(ID, List.of(facts.id()))
                .keys(WORKPLACE, List.of(facts.workplace()))
                .number(RANDOM, facts.random())
                .set(FLAGS, flags(facts))
                .number(AREA, facts.area())
                .number(FIRST_START, start.first())
                .number(LATEST_START, start.latestBound())
                .number(PLANNED_END, start.first() + start.days())
                .number(DURATION, start.days())
                .number(FREE_SEATS, facts.freeSeats())
                .set(TASKS, tasks(facts))
                .set(FORMAL, Asked.formal(facts).stream().mapToLong(concept -> taskKey(concept) + 1))
                .set(CREDENTIALS, credentials(facts))
                .set(LANGUAGE_DEMANDS, languageDemands(facts))
                .number(LANGUAGE, Asked.levels(facts, false).bits() | (facts.languageSupport() ? 1 << 12 : 0))
                .number(TESTS, Asked.levels(facts, true).bits())
                .number(
                        FUNCTIONS,
                        Integer.toUnsignedLong(facts.functionalDemands().bits()))
                .number(HOURS, facts.hours().bits())
                .number(POSITION_MUST, facts.job().mustPercent())
                .number(PURPOSE, main == null ? 0 : main.ordinal() + 1)
                .set(FURTHER_PURPOSES, facts.purposes().further().stream().mapToLong(purpose -> purpose.ordinal() + 1))
                .set(CONTRACTS, contracts(facts.job()))
                .set(SUBJECTS, subjects(facts).stream().asLongStream())
                .number(INDUSTRY, facts.line().industry())
                .number(WILL, facts.job().will() + 1L)
                .number(
                        SURROUNDINGS,
                        Integer.toUnsignedLong(facts.surroundings().bits()))
                .number(SUPPORT, facts.support().bits())
                .number(OPENNESS, facts.openness() + 1L);
    }

    private static LongStream contracts(JobFacts job) {
        return LongStream.concat(
                job.contracts().stream()
                        .mapToLong(contract -> DemandSlot.ofContract(contract).ordinal()),
                job.dispensing().stream()
                        .mapToLong(contract ->
                                DemandSlot.ofContract(contract).byLaw().ordinal()));
    }

    /** What a wish can name here: the coded tasks and the occupations. */
    public static NumberSet subjects(PlaceFacts facts) {
        return NumberSet.of(IntStream.concat(
                        facts.tasks().stream().mapToInt(TaskFact::concept), facts.line().occupations().stream())
                .toArray());
    }

    /** First of the 256 values of {@link #TASKS} and {@link #FORMAL} that a concept has. */
    public static long taskKey(int concept) {
        return (long) concept << 8;
    }

    /** The weight of a task: its share in percent, or 1 for all where a share is missing. */
    public static int weight(PlaceFacts facts, TaskFact task) {
        return facts.tasks().stream().anyMatch(any -> any.share() == 0) ? 1 : task.share();
    }

    private static LongStream tasks(PlaceFacts facts) {
        return facts.tasks().stream()
                .mapToLong(task -> taskKey(task.concept()) + (task.trainable() ? 128 : 0) + weight(facts, task));
    }

    private static LongStream credentials(PlaceFacts facts) {
        return Arrays.stream(DemandSlot.values())
                .flatMapToLong(slot -> slot.credentials(facts).stream().mapToLong(slot::key));
    }

    private static LongStream languageDemands(PlaceFacts facts) {
        var keys = new ArrayList<Long>();
        for (var slot : DemandSlot.values()) {
            for (boolean tested : new boolean[] {false, true}) {
                var levels = slot.levels(facts, tested);
                for (var skill : LanguageSkill.values()) {
                    if (levels.code(skill) > 0) {
                        keys.add(slot.key(skill, tested, levels.code(skill)));
                    }
                }
            }
        }
        return keys.stream().mapToLong(Long::longValue);
    }

    private static boolean lineKnown(PlaceFacts facts) {
        return !facts.line().occupations().isEmpty() || facts.line().industry() != 0;
    }

    private static LongStream flags(PlaceFacts facts) {
        return IntStream.of(
                        facts.blocked() ? BLOCKED : 0,
                        facts.capReached() ? CAP_REACHED : 0,
                        Asked.noFormal(facts) ? NO_FORMAL : 0,
                        Asked.noLanguage(facts) ? NO_LANGUAGE : 0,
                        Asked.noFunction(facts) ? NO_FUNCTION : 0,
                        facts.languageSupport() ? LANGUAGE_SUPPORT : 0,
                        facts.job().prospect() == Prospect.NONE ? NO_PROSPECT : 0,
                        facts.listing() != PlaceListing.NOT_LISTED ? LISTED_FOR_STAFF : 0,
                        facts.listing() == PlaceListing.EVERYBODY ? LISTED : 0,
                        lineKnown(facts) ? LINE_KNOWN : 0,
                        lineKnown(facts) || !facts.tasks().isEmpty() ? SUBJECTS_KNOWN : 0)
                .filter(flag -> flag > 0)
                .asLongStream();
    }
}
