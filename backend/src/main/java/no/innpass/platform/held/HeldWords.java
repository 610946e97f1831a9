package no.innpass.platform.held;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.i18n.Messages;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Words for columns and values of the export: {@code i18n/held_*.properties}. Thread-safe. */
@Singleton
public class HeldWords {
    /** Columns that tell a person nothing: keys that only hold rows together, and counters. They stand in the export for machines. */
    static final Set<String> FOR_MACHINES = Set.of(
            "id",
            "candidate_id",
            "introduction_id",
            "agreement_id",
            "placement_id",
            "contact_id",
            "checklist_id",
            "record_id",
            "goal_id",
            "item_id",
            "fact_id",
            "came_from",
            "login_id",
            "version",
            "position",
            "line",
            "tie",
            "content_hash",
            "approved_hash",
            "subject",
            "class",
            "p",
            "k",
            "a",
            "parameters",
            "engine_version",
            "weight_version",
            "profile_version",
            "need_version",
            "moves",
            "scope_id",
            "external_ref",
            "merged_id",
            "into_id",
            "survivor_id");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Messages messages;

    public HeldWords(Messages messages) {
        this.messages = messages;
    }

    String section(HeldSection section, Language language) {
        return text(language, "section." + section.name()).orElse(section.name());
    }

    String part(String table, Language language) {
        return text(language, "part." + table).orElse(table);
    }

    /** Empty for a column that is not for people. */
    Optional<String> column(String column, Language language) {
        return text(language, "column." + column);
    }

    /**
     * A value for people: days, moments and codes in words, lists with commas. Empty where nothing is held.
     *
     * @param names words for ids and codes of things
     */
    String value(String column, @Nullable Object value, Map<String, String> names, Language language) {
        return switch (value) {
            case null -> "";
            case Boolean flag -> text(language, flag ? "yes" : "no").orElseThrow();
            case List<?> many ->
                many.stream()
                        .map(one -> value(column, one, names, language))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
            case Map<?, ?> parts ->
                parts.values().stream()
                        .map(one -> value(column, one, names, language))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
            default -> scalar(column, value.toString(), names, language);
        };
    }

    private String scalar(String column, String value, Map<String, String> names, Language language) {
        @Nullable String name = names.getOrDefault(value, names.get(numbered(column, value)));
        if (name != null) {
            return name;
        }
        if (isId(value)) {
            return "";
        }
        if (column.equals("machine")) {
            return text(language, "machine." + value.replace(' ', '_')).orElse(value);
        }
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value).format(days(language));
        }
        if (INSTANT.matcher(value).matches()) {
            return moment(value, language);
        }
        return CODE.matcher(value).matches() ? code(column, value, language) : value;
    }

    private String code(String column, String code, Language language) {
        return text(language, "value." + column + "." + code)
                .or(() -> text(language, "value." + code))
                .orElseGet(() -> code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String moment(String value, Language language) {
        try {
            return OffsetDateTime.parse(value)
                    .atZoneSameInstant(BusinessClock.ZONE)
                    .format(DateTimeFormatter.ofPattern(
                            language == Language.NB ? "d. MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy HH:mm",
                            locale(language)));
        } catch (DateTimeParseException notOne) {
            return value;
        }
    }

    private static DateTimeFormatter days(Language language) {
        return DateTimeFormatter.ofPattern(language == Language.NB ? "d. MMMM yyyy" : "d MMMM yyyy", locale(language));
    }

    private static Locale locale(Language language) {
        return language == Language.NB ? Locale.of("nb", "NO") : Locale.UK;
    }

    /** A number that stands for a thing is looked up with its column, as {@code home=412}. */
    static String numbered(String column, String number) {
        return column + "=" + number;
    }

    static boolean isId(String value) {
        return value.length() == 36 && value.charAt(8) == '-' && value.charAt(13) == '-';
    }

    Optional<String> text(Language language, String key) {
        return messages.find(language, "held." + key, Map.of());
    }
}
