package no.innpass.geography;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Ranges of post codes and the area number that each leads to; a code outside every range is not in use. */
final class PostCodes {
    private record Range(int last, int area) {}

    private final NavigableMap<Integer, Range> byFirst = new TreeMap<>();

    /** @param lines first code, last code, area number */
    PostCodes(List<String[]> lines) {
        for (String[] line : lines) {
            byFirst.put(Integer.parseInt(line[0]), new Range(Integer.parseInt(line[1]), Integer.parseInt(line[2])));
        }
    }

    /** @param postCode four digits; anything else leads nowhere */
    OptionalInt area(String postCode) {
        if (!postCode.matches("[0-9]{4}")) {
            return OptionalInt.empty();
        }
        int code = Integer.parseInt(postCode);
        return Optional.ofNullable(byFirst.floorEntry(code))
                .map(entry -> entry.getValue())
                .filter(range -> code <= range.last())
                .map(range -> OptionalInt.of(range.area()))
                .orElseGet(OptionalInt::empty);
    }

    /** First code of each range of an area, ascending: codes that are in use. */
    List<String> firstCodes(int area) {
        return byFirst.entrySet().stream()
                .filter(entry -> entry.getValue().area() == area)
                .map(entry -> "%04d".formatted(entry.getKey()))
                .toList();
    }

    /** How many codes the ranges of an area span. */
    int span(int area) {
        return byFirst.entrySet().stream()
                .filter(entry -> entry.getValue().area() == area)
                .mapToInt(entry -> entry.getValue().last() - entry.getKey() + 1)
                .sum();
    }
}
