package no.innpass.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values of query parameters that nobody should send. */
final class HostileTexts {
    private HostileTexts() {}

    /**
     * @param raw already encoded, perhaps wrongly
     * @param refused the schema says that it is wrong: 400 that names the parameter
     */
    record Text(String value, boolean raw, boolean refused) {}

    static List<Text> of(String name, Map<String, Object> schema) {
        List<Text> texts = new ArrayList<>();
        String type = String.valueOf(schema.get("type"));
        boolean number = type.equals("integer");
        boolean chosen = schema.containsKey("enum");
        boolean formed = chosen
                || number
                || type.equals("array")
                || schema.containsKey("format")
                || schema.containsKey("pattern");
        texts.add(new Text("GALAXY", false, formed));
        texts.add(new Text("\uD83D\uDCA5", false, formed));
        texts.add(new Text("\u202Eعربي\u200B", false, formed));
        texts.add(new Text("x".repeat(1_500), false, true));
        texts.add(new Text("%00", true, !formed));
        texts.add(new Text("a%00b", true, true));
        texts.add(new Text("%ED%A0%BD", true, false));
        texts.add(new Text("", true, false));
        texts.add(new Text("%20", true, false));
        texts.add(new Text("';--%", false, formed));
        if (number) {
            List.of("1e3", "1.5", "0x10").forEach(text -> texts.add(new Text(text, false, true)));
            List.of("-1", "99999", "2147483648", "99999999999999999999")
                    .forEach(text -> texts.add(new Text(text, false, outside(text, schema))));
        }
        if (name.equals("cursor")) {
            cursors(texts);
        }
        return texts;
    }

    /** A number that the description does not allow; where it names no limit, its size in bytes is one. */
    private static boolean outside(String text, Map<String, Object> schema) {
        BigDecimal number = new BigDecimal(text);
        boolean large = "int64".equals(schema.get("format"));
        return number.compareTo(limit(schema, "minimum", large ? Long.MIN_VALUE : Integer.MIN_VALUE)) < 0
                || number.compareTo(limit(schema, "maximum", large ? Long.MAX_VALUE : Integer.MAX_VALUE)) > 0;
    }

    private static BigDecimal limit(Map<String, Object> schema, String name, long otherwise) {
        return new BigDecimal(String.valueOf(schema.getOrDefault(name, otherwise)));
    }

    private static void cursors(List<Text> texts) {
        String id = "00000000-0000-0000-0000-000000000001";
        for (String[] keys : new String[][] {
            {"a"},
            {"a", "b"},
            {"a", "b", "c"},
            {"a", "b", "c", "d"},
            {"", ""},
            {"\0", id},
            {"\0", "\0", id},
            {id, id},
            {"2026-13-45", id},
            {"999999999999999999999", id},
            {"-1", "-1", id},
            {"1", "2026-12-01", id},
            {"null", "null", "null"}
        }) {
            texts.add(new Text(Cases.cursor(keys), false, false));
        }
    }
}
