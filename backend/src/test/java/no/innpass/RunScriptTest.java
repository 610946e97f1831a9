package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the script answers by itself, before anything is built or started. */
class RunScriptTest {
    private record Answer(int code, String out, String err) {}

    @Test
    void helpIsSaidAtOnceInTheWordsOfTheProgram() throws Exception {
        for (String word : new String[] {"help", "--help", "-h"}) {
            Answer answer = run(word);
            assertThat(answer.code()).isZero();
            assertThat(answer.out().strip()).isEqualTo(Command.HELP);
            assertThat(answer.err()).isEmpty();
        }
    }

    @Test
    void aCommandThatThereIsNotIsRefusedWithCodeTwo() throws Exception {
        Answer answer = run("dance", "--fast");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("There is no command dance.").contains("./run.sh import FOLDER");
    }

    private static Answer run(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 2];
        command[0] = "bash";
        command[1] = Path.of("../run.sh").toAbsolutePath().toString();
        System.arraycopy(words, 0, command, 2, words.length);
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS))
                .as("%s ends by itself", Arrays.toString(words))
                .isTrue();
        return new Answer(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
