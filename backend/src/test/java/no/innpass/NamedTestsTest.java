package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two pages for assessors name as proof stands in the tree: tests, browser stories, decisions. */
@Requirement({"PRI-01", "PRI-20"})
class NamedTestsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern STORY = Pattern.compile("`(?:\\w+/)*([\\w-]+\\.spec\\.ts|[\\w-]+\\.test\\.tsx)`");
    private static final Pattern LINK = Pattern.compile("]\\(((?!http)[^)#]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "privacy.md"})
    void everyTestAndStoryThatIsNamedExists(String page) throws IOException {
        Set<String> files = files();
        String text = text(page);
        assertThat(named(TEST, text))
                .isNotEmpty()
                .allSatisfy(
                        test -> assertThat(files).as("named in docs/" + page).contains(test + ".java"));
        assertThat(files).as("named in docs/" + page).containsAll(named(STORY, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "privacy.md"})
    void everyPageThatIsLinkedExists(String page) throws IOException {
        assertThat(named(LINK, text(page)))
                .allSatisfy(
                        link -> assertThat(ROOT.resolve("docs").resolve(link)).exists());
    }

    /** STRIDE (INTG): a threat has a test or a decision, or says openly that it has none. */
    @Test
    void everyThreatHasAnAnswer() throws IOException {
        String text = text("security.md");
        List<String> threats = text.substring(text.indexOf("## Threats"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Threat |"))
                .toList();
        assertThat(threats).hasSizeGreaterThan(30).allSatisfy(threat -> {
            String last = Arrays.stream(threat.split("\\|"))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            boolean answered = TEST.matcher(last).find()
                    || STORY.matcher(last).find()
                    || last.contains(".md")
                    || threat.contains("**open:**")
                    || threat.contains("**not ours:**");
            assertThat(answered).as(threat).isTrue();
        });
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve(page));
    }

    private static Set<String> files() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String folder : List.of("backend/src/test/java", "frontend/src", "frontend/e2e")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
                all.filter(Files::isRegularFile)
                        .forEach(file -> names.add(file.getFileName().toString()));
            }
        }
        return names;
    }
}
