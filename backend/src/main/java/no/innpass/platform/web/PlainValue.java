package no.innpass.platform.web;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether one plain value of a JSON body can become a value of the type; the answer is the code of the fault. */
final class PlainValue {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_DIGITS = 30;
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> YES_OR_NO = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> NUMBER = Set.of(BigDecimal.class, double.class, Double.class);

    private PlainValue() {}

    /** Empty when it fits, and for types that this does not know: those are left to the JSON reader. */
    static Optional<String> fault(JsonNode node, Class<?> type) {
        if (YES_OR_NO.contains(type)) {
            return wrongUnless(node.isBoolean());
        }
        if (WHOLE.contains(type)) {
            return wrongUnless(node.isNumber() && isWhole(node.getNumberValue(), type));
        }
        if (NUMBER.contains(type)) {
            return wrongUnless(node.isNumber() && isModest(node.getNumberValue()));
        }
        boolean isText = type == String.class || type == UUID.class || type == LocalDate.class || type.isEnum();
        if (!isText) {
            return Optional.empty();
        }
        return node.isString() ? textFault(node.getStringValue(), type) : Optional.of("WRONG_TYPE");
    }

    private static Optional<String> textFault(String text, Class<?> type) {
        if (type == String.class) {
            return canBeStored(text) ? Optional.empty() : Optional.of("BAD_CHARACTER");
        }
        if (type == UUID.class) {
            return wrongUnless(ID.matcher(text).matches());
        }
        if (type == LocalDate.class) {
            return isDay(text) ? Optional.empty() : Optional.of("NO_SUCH_DAY");
        }
        return Stream.of(type.getEnumConstants())
                        .anyMatch(one -> ((Enum<?>) one).name().equals(text))
                ? Optional.empty()
                : Optional.of("NO_SUCH_OPTION");
    }

    /** PostgreSQL's text has no NUL, and UTF-8 has no half of a surrogate pair. */
    static boolean canBeStored(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    private static boolean isDay(String text) {
        try {
            int year = DAY.matcher(text).matches() ? LocalDate.parse(text).getYear() : 0;
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static boolean isWhole(Number number, Class<?> type) {
        if (number instanceof Integer) {
            return true;
        }
        boolean wide = type == long.class || type == Long.class;
        return wide && (number instanceof Long || number instanceof BigInteger big && big.bitLength() < Long.SIZE);
    }

    /** No infinity, and no number that is short to write and endless to print. */
    private static boolean isModest(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Math.abs((long) decimal.precision() - decimal.scale()) <= MOST_DIGITS
                    && Math.abs(decimal.scale()) <= MOST_DIGITS;
        }
        return number instanceof Double real
                ? Double.isFinite(real)
                : !(number instanceof BigInteger big) || big.bitLength() < Long.SIZE;
    }

    private static Optional<String> wrongUnless(boolean fits) {
        return fits ? Optional.empty() : Optional.of("WRONG_TYPE");
    }
}
