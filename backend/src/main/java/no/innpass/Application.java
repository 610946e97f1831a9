package no.innpass;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import no.innpass.platform.database.StartRefused;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The entry: {@code run.sh} calls it. Without words it serves the application; the words are those of {@link Launch}. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Innpass",
                        version = "1",
                        description =
                                "Matches what a candidate can with what a workplace needs. Staff under the plain nouns,"
                                        + " employers under /employer, candidates under /me. Errors are application/problem+json.",
                        license = @License(name = "MIT")))
public final class Application {
    private Application() {}

    public static void main(String[] args) throws Exception {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            Launch.run(args, System.getenv());
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }
}
