package no.innpass.process.casebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run over a folder came to: a line for each expectation, and the counts by kind. */
public final class CasebookReport {
    /** One expectation. @param matching of a kind that matching answers for */
    public record Line(
            String caseId, String expectation, String kind, boolean matching, String says, String word, String reason) {
        @Override
        public String toString() {
            return "%-9s %s %s: %s%n          %s".formatted(word, caseId, expectation, says, reason);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int cases;

    void startCase() {
        cases++;
    }

    void add(String caseId, Expectation expectation, Outcome outcome) {
        String kind = expectation.find("kind").orElse("?");
        lines.add(new Line(
                caseId,
                expectation.id(),
                kind,
                expectation.ofMatching(),
                expectation.inShort(),
                outcome.word(),
                outcome.reason()));
    }

    /** A case that nothing could be asked of. */
    void broken(String caseId, String reason) {
        lines.add(new Line(caseId, "the case itself", "case", false, "is read and imported", "BROKEN", reason));
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Those with one of these words: {@code pass}, {@code FAIL}, {@code not built}, {@code BROKEN}. */
    public List<Line> with(String... words) {
        return lines.stream()
                .filter(line -> List.of(words).contains(line.word()))
                .toList();
    }

    /** 0 when nothing failed, 1 when something did. */
    public int exitCode() {
        return with("FAIL", "BROKEN").isEmpty() ? 0 : 1;
    }

    /** The counts, for the terminal. */
    public List<String> summary() {
        List<String> summary = new ArrayList<>();
        summary.add("");
        summary.add("%-16s %6s %6s %10s %8s".formatted("kind", "pass", "FAIL", "not built", "BROKEN"));
        Map<String, List<Line>> kinds = new TreeMap<>();
        lines.forEach(line ->
                kinds.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> !kind.getValue().getFirst().matching()))
                .forEach(kind -> summary.add(row(kind.getKey(), kind.getValue())));
        summary.add(row("matching, all", lines.stream().filter(Line::matching).toList()));
        summary.add(row(
                "the rest, all", lines.stream().filter(line -> !line.matching()).toList()));
        summary.add(cases + " cases, " + lines.size() + " expectations: "
                + with("pass").size() + " pass, "
                + with("FAIL", "BROKEN").size() + " fail, " + with("not built").size()
                + " are about what is not built yet.");
        return summary;
    }

    private static String row(String kind, List<Line> lines) {
        return "%-16s %6d %6d %10d %8d"
                .formatted(
                        kind,
                        count(lines, "pass"),
                        count(lines, "FAIL"),
                        count(lines, "not built"),
                        count(lines, "BROKEN"));
    }

    private static long count(List<Line> lines, String word) {
        return lines.stream().filter(line -> line.word().equals(word)).count();
    }
}
