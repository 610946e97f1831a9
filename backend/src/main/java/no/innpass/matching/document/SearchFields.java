package no.innpass.matching.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.employer.Light;
import no.innpass.geography.Area;
import no.innpass.geography.Region;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.FactState;
import no.innpass.shared.HoursBand;
import no.innpass.shared.HoursGrid;
import no.innpass.taxonomy.words.WordStems;
import org.jspecify.annotations.Nullable;

/**
 * Fields that a search filters by and counts, beside those of matching; no criterion, gate or condition reads them (MAT-22, MAT-24). Of a
 * candidate they are as coarse as the card that all staff may see (PRI-02), but for the words.
 */
public final class SearchFields {
    /** Ordinal of the {@link Region} + 1. */
    public static final Field REGION = Field.set("region");
    /** Two digits of the county, of a place. */
    public static final Field COUNTY = Field.set("county");
    /** Ordinal of the {@link HoursBand} + 1, where hours are known. */
    public static final Field BAND = Field.set("hoursBand");
    /** 1 where the summer is possible. */
    public static final Field SUMMER = Field.set("summer");
    /** Concepts of all credentials that a place asks for, in whatever way. */
    public static final Field ASKED = Field.set("asked");
    /** Ordinals of all purposes of a place + 1; of a candidate the main one. */
    public static final Field PURPOSES = Field.set("purposes");
    /** Ordinal of the {@link Light} of a place's workplace + 1, where it has been computed; of a candidate nothing. */
    public static final Field LIGHT = Field.set("light");
    /** {@link WordStems#number} of the words of a candidate's own phrases that passed the linter. */
    public static final Field WORDS = Field.marks("words");

    private static final long[] NOTHING = {};

    private SearchFields() {}

    /** Every field. */
    public static List<Field> all() {
        return List.of(REGION, COUNTY, BAND, SUMMER, ASKED, PURPOSES, LIGHT, WORDS);
    }

    /**
     * @param region of the home, or of the office where no home is known
     * @param phrases those that passed the linter
     */
    public static Document.Builder fill(
            Document.Builder document,
            CandidateFacts facts,
            @Nullable Region region,
            boolean summer,
            Collection<String> phrases) {
        var main = facts.purpose().main();
        return document.set(REGION, ordinal(region))
                .set(BAND, band(facts.hoursState(), facts.hours()))
                .set(SUMMER, flag(summer))
                .set(PURPOSES, ordinal(main))
                .set(WORDS, words(phrases));
    }

    /**
     * @param area of the workplace, where it is known
     * @param light of the workplace, where it has been computed
     */
    public static Document.Builder fill(
            Document.Builder document, PlaceFacts facts, @Nullable Area area, boolean summer, @Nullable Light light) {
        return document.set(REGION, ordinal(area == null ? null : area.region()))
                .set(
                        COUNTY,
                        area == null
                                ? NOTHING
                                : new long[] {
                                    Long.parseLong(area.municipality().county().number())
                                })
                .set(BAND, band(facts.hoursState(), facts.hours()))
                .set(SUMMER, flag(summer))
                .set(LIGHT, ordinal(light))
                .set(ASKED, facts.credentialDemands().stream().mapToLong(CredentialDemand::concept))
                .set(
                        PURPOSES,
                        Stream.concat(Stream.ofNullable(facts.purposes().main()), facts.purposes().further().stream())
                                .mapToLong(purpose -> purpose.ordinal() + 1));
    }

    private static long[] words(Collection<String> phrases) {
        return phrases.isEmpty()
                ? NOTHING
                : phrases.stream()
                        .flatMap(phrase -> WordStems.of(phrase).stream())
                        .mapToLong(WordStems::number)
                        .toArray();
    }

    private static long[] ordinal(@Nullable Enum<?> value) {
        return value == null ? NOTHING : new long[] {value.ordinal() + 1};
    }

    private static long[] flag(boolean holds) {
        return holds ? new long[] {1} : NOTHING;
    }

    private static long[] band(FactState state, HoursGrid hours) {
        return state == FactState.VALUE ? ordinal(HoursBand.of(hours)) : NOTHING;
    }
}
