package no.innpass.taxonomy.esco;

import java.util.Map;

/**
 * From ISCO-08, which ESCO stands on, to STYRK-08, its Norwegian edition. They are alike but for these groups, which Norway has merged
 * with others or moved.
 */
final class UnitGroups {
    private static final Map<String, String> MOVED = Map.ofEntries(
            Map.entry("1113", "1111"),
            Map.entry("2230", "3230"),
            Map.entry("2240", "3258"),
            Map.entry("3111", "3116"),
            Map.entry("3221", "5321"),
            Map.entry("3222", "2222"),
            Map.entry("3252", "3256"),
            Map.entry("3253", "5329"),
            Map.entry("3255", "3259"),
            Map.entry("3314", "4312"),
            Map.entry("3344", "3256"),
            Map.entry("3435", "3439"),
            Map.entry("4120", "4110"),
            Map.entry("4414", "4229"),
            Map.entry("4419", "4110"),
            Map.entry("5162", "5169"),
            Map.entry("5412", "3355"),
            Map.entry("6223", "6222"),
            Map.entry("6310", "6111"),
            Map.entry("6320", "6121"),
            Map.entry("6330", "6130"),
            Map.entry("6340", "6222"),
            Map.entry("7111", "7115"),
            Map.entry("7516", "8160"),
            Map.entry("7521", "8172"),
            Map.entry("7523", "8172"),
            Map.entry("7533", "7531"),
            Map.entry("8321", "9621"),
            Map.entry("9121", "8157"),
            Map.entry("9332", "9331"),
            Map.entry("9411", "5246"),
            Map.entry("9520", "5211"),
            Map.entry("9624", "9629"));

    private UnitGroups() {}

    /** @param isco four digits */
    static String styrk(String isco) {
        return MOVED.getOrDefault(isco, isco);
    }
}
